import type { RefObject } from 'preact';
import type { MineTexts } from './texts.ts';

interface Props {
  /** The button that gets focus when this comes. */
  readonly first: RefObject<HTMLButtonElement>;
  readonly texts: MineTexts;
  readonly yes: () => void;
  readonly cancel: () => void;
}

/** Asked before an entry is thrown away: it does not come back. */
export function ThrowAway({ first, texts, yes, cancel }: Props) {
  return (
    <div class="mine-ask">
      <p>{texts['mine.deleteSure']}</p>
      <div class="row">
        <button class="button" type="button" ref={first} onClick={yes}>
          {texts['mine.deleteYes']}
        </button>
        <button class="button button-quiet" type="button" onClick={cancel}>
          {texts['mine.cancel']}
        </button>
      </div>
    </div>
  );
}
