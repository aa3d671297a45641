import { Paragraphs } from './Paragraphs.tsx';

/** All explanations behind a disclosure: for comparing, and for who has no JavaScript. */
export function Explanations({
  title,
  entries,
}: {
  title: string;
  entries: readonly { id: string; heading: string; text: string; cited: string }[];
}) {
  return (
    <details class="explanations">
      <summary>{title}</summary>
      <dl>
        {entries.map(({ id, heading, text, cited }) => (
          <div key={id}>
            <dt>{heading}</dt>
            <dd>
              <Paragraphs text={text} />
              <Cited text={cited} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Which sources an explanation rests on, by author and number. */
export const Cited = ({ text }: { text: string }) =>
  text === '' ? null : <p class="cited">{text}</p>;
