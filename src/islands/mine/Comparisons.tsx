import type { Comparison } from '#core/progress/comparisons.ts';
import type { Place } from '#core/progress/contentIndex.ts';
import type { MineTexts } from './texts.ts';
import { Where } from './Where.tsx';

interface Props {
  readonly entries: readonly Comparison[];
  readonly places: ReadonlyMap<string, Place>;
  readonly texts: MineTexts;
}

/** The first answer beside the present one. What today's content does not know is left out. */
export function Comparisons({ entries, places, texts }: Props) {
  const known = entries.filter(({ object }) => places.get(object)?.question);
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="eerst-en-nu">
      <h2 id="eerst-en-nu">{texts['mine.compared']}</h2>
      <p>{texts['mine.comparedLead']}</p>
      <ul class="mine-list">
        {known.map(({ object, first, latest }) => {
          const place = places.get(object);
          const answers = place?.question?.answers ?? {};
          const textOf = (id: string) =>
            (Object.hasOwn(answers, id) && answers[id]) || texts['mine.unknown'];
          return (
            <li class="mine-item" key={object}>
              <Where place={place} texts={texts} />
              <dl class="first-and-now">
                <div>
                  <dt>{texts['mine.first']}</dt>
                  <dd>{textOf(first)}</dd>
                </div>
                <div>
                  <dt>{texts['mine.latest']}</dt>
                  <dd>{textOf(latest)}</dd>
                </div>
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
