import { useState } from 'preact/hooks';
import type { Place } from '#core/progress/contentIndex.ts';
import type { TimelineDay, TimelineLine } from '#core/progress/timeline.ts';
import { fill } from '#strings/fill.ts';
import { inWords } from '../parts/day.ts';
import type { MineTexts } from './texts.ts';

/** Days shown at first; more on demand. */
const AT_FIRST = 5;

const VERBS = {
  experienced: 'mine.experienced',
  completed: 'mine.completedStep',
  reflected: 'mine.reflected',
  planned: 'mine.planned',
} as const;

interface Props {
  readonly days: readonly TimelineDay[];
  readonly places: ReadonlyMap<string, Place>;
  readonly texts: MineTexts;
}

/** What was done, day by day. */
export function Timeline({ days, places, texts }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? days : days.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="dagen">
      <h2 id="dagen">{texts['mine.timeline']}</h2>
      <ol class="mine-days">
        {shown.map(({ day, lines }, index) => (
          <li key={`${day} ${index}`}>
            <h3>{inWords(day)}</h3>
            <ul>
              {lines.map((line) => (
                <Line key={`${line.verb} ${line.object}`} {...{ line, places, texts }} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {shown.length < days.length && (
        <button class="button button-quiet" type="button" onClick={() => setAll(true)}>
          {fill(texts['mine.timelineMore'], { count: days.length })}
        </button>
      )}
    </section>
  );
}

function Line({
  line: { verb, object },
  places,
  texts,
}: Omit<Props, 'days'> & { line: TimelineLine }) {
  const about = object.replace(/\/outcome$/, '');
  const place = places.get(about);
  const known = Object.hasOwn(VERBS, verb) ? VERBS[verb as keyof typeof VERBS] : 'mine.later';
  const told = verb === 'completed' ? 'mine.planWasDone' : 'mine.outcome';
  const did = texts[about === object ? known : told];
  return (
    <li>
      {did}: {place ? <a href={place.url}>{place.title}</a> : texts['mine.unknown']}
    </li>
  );
}
