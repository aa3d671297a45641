import type { Place } from '#core/progress/contentIndex.ts';
import type { MineTexts } from './texts.ts';

/** What was asked and where, with a link; or that this release does not know it. */
export function Where({ place, texts }: { place: Place | undefined; texts: MineTexts }) {
  if (!place) return <p class="hint">{texts['mine.unknown']}</p>;
  return (
    <p class="hint">
      {place.asked && <>{place.asked} · </>}
      <a href={place.url}>{place.title}</a>
    </p>
  );
}
