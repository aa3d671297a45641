import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { passedOf, type Room, type RoomView } from '#core/dialogue/room.ts';
import type { ScenarioEnding } from '#schemas/scenario.ts';
import { fill } from '#strings/fill.ts';
import { FieldFull, MOST_LETTERS } from '../parts/FieldFull.tsx';
import { RoomLines } from './RoomLines.tsx';
import { RoomPath } from './RoomPath.tsx';
import type { RoomTexts } from './texts.ts';

interface Props {
  readonly view: RoomView;
  readonly ending: ScenarioEnding;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly texts: RoomTexts;
  readonly change: (next: Room, soon?: boolean) => void;
}

/** How it ended, what the group agrees on, and its way with the votes. */
export function RoomEnd({ view, ending, heading, texts, change }: Props) {
  const { room } = view;
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <article class="room-end" aria-labelledby="einde">
      <h2 id="einde" tabIndex={-1} ref={heading}>
        {fill(texts['room.ending'], { title: ending.title })}
      </h2>
      <RoomLines {...{ view, texts }} />
      {ending.debrief !== undefined && <p class="room-debrief">{ending.debrief}</p>}
      <div class="room-agreement">
        <label for="afspraak">{texts['room.agreement']}</label>
        <p class="room-hint" id="afspraak-uitleg">
          {texts['room.agreementLead']}
        </p>
        <textarea
          id="afspraak"
          ref={field}
          rows={4}
          maxLength={MOST_LETTERS}
          autocomplete="off"
          aria-describedby="afspraak-uitleg"
          value={room.agreement}
          onInput={({ currentTarget }) => change({ ...room, agreement: currentTarget.value }, true)}
        />
        <div class="row">
          <button class="button" type="button" onClick={() => print()}>
            {texts['room.print']}
          </button>
          <FieldFull field={field} text={texts['words.full']} />
        </div>
      </div>
      <section aria-labelledby="ons-pad">
        <h3 id="ons-pad">{texts['room.path']}</h3>
        <RoomPath passed={passedOf(view)} texts={texts} />
      </section>
    </article>
  );
}
