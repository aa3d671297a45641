import { useRef, useState } from 'preact/hooks';
import { useFocusOnChange } from '../parts/useFocusOnChange.ts';
import type { RoomTexts } from './texts.ts';

interface Props {
  readonly texts: RoomTexts;
  readonly again: () => void;
}

/** Begins anew, after asking: what the group did and wrote goes off the device. */
export function StartAgain({ texts, again }: Props) {
  const [asking, setAsking] = useState(false);
  const next = useRef<HTMLElement>(null);
  useFocusOnChange(next, asking);
  if (!asking) {
    return (
      <button
        class="button button-quiet"
        type="button"
        ref={next as preact.RefObject<HTMLButtonElement>}
        onClick={() => setAsking(true)}
      >
        {texts['room.stop']}
      </button>
    );
  }
  return (
    <div class="room-note" role="group" aria-labelledby="opnieuw-vraag">
      <p id="opnieuw-vraag" tabIndex={-1} ref={next as preact.RefObject<HTMLParagraphElement>}>
        {texts['room.stopAsk']}
      </p>
      <div class="row">
        <button class="button" type="button" onClick={again}>
          {texts['room.stopYes']}
        </button>
        <button class="button button-quiet" type="button" onClick={() => setAsking(false)}>
          {texts['room.stopNo']}
        </button>
      </div>
    </div>
  );
}
