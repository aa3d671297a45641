import { Paragraphs } from './Paragraphs.tsx';

/** All explanations behind a disclosure: for comparing, and for who has no JavaScript. */
export function Explanations({
  title,
  entries,
}: {
  title: string;
  entries: readonly { id: string; heading: string; text: string; cited: readonly CitedSource[] }[];
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
              <Cited sources={cited} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A source that an explanation rests on, in words, and where the module lists it. */
export interface CitedSource {
  readonly text: string;
  readonly url: string;
}

/** Which sources an explanation rests on. */
export const Cited = ({ sources }: { sources: readonly CitedSource[] }) =>
  sources.map(({ text, url }) => (
    <p class="cited" key={url}>
      <a href={url}>{text}</a>
    </p>
  ));
