import type { PageTag, StepTag } from '#rules/tags.ts';
import CitedSource from './CitedSource.astro';
import ContactAddress from './ContactAddress.astro';
import ExplainedTerm from './ExplainedTerm.astro';
import Fold from './Fold.astro';
import KeyPoint from './KeyPoint.astro';
import KeptOnDevice from './KeptOnDevice.astro';
import Link from './Link.astro';
import NamedSource from './NamedSource.astro';
import PlacedExercise from './PlacedExercise.astro';
import PlacedMini from './PlacedMini.astro';
import PlacedScenario from './PlacedScenario.astro';
import Reading from './Reading.astro';
import SideBySide from './SideBySide.astro';
import Situation from './Situation.astro';

/** In a step: Dutch tag of the author -> component. Tags and attributes are listed in rules/tags.ts. */
export const stepTags = {
  Bron: CitedSource,
  Begrip: ExplainedTerm,
  Oefening: PlacedExercise,
  Oefengesprek: PlacedScenario,
  Minigesprek: PlacedMini,
  Situatie: Situation,
  NaastElkaar: SideBySide,
  Lezing: Reading,
  Uitklap: Fold,
  Kern: KeyPoint,
  a: Link,
} satisfies Record<StepTag | 'a', unknown>;

/** On a fixed page. */
export const pageTags = {
  Bron: NamedSource,
  Contactadres: ContactAddress,
  Bewaard: KeptOnDevice,
  a: Link,
} satisfies Record<PageTag | 'a', unknown>;
