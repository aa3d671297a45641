import { voice } from '#schemas/shared.ts';

/**
 * The tags an author may use in a step, with their attributes. `authoring/tags.ts` gives each one
 * its component; a tag or attribute that is not listed stops the build.
 */
export const STEP_TAGS = {
  /** Cites a source: a note beside the sentence. */
  Bron: { required: ['id'], optional: [], empty: true },
  /** Explains a term in place. */
  Begrip: { required: ['id'], optional: [] },
  /** Places an exercise of this step's frontmatter. Its time counts, so it is never folded away. */
  Oefening: { required: ['id'], optional: [], empty: true, outside: 'Uitklap' },
  /**
   * A card that leads to a conversation with pages of its own. Its minutes stand on the card and do not
   * count in the step: whoever has eight minutes more decides that there.
   */
  Oefengesprek: { required: ['id'], optional: [], empty: true },
  /** A mini-case, played within the step. Its time counts, so it is never folded away. */
  Minigesprek: { required: ['id'], optional: [], empty: true, outside: 'Uitklap' },
  /** A case, told by or about one of the voices. */
  Situatie: { required: ['titel'], optional: ['stem'], values: { stem: voice.options } },
  /** Sets readings side by side on wide screens. */
  NaastElkaar: { required: [], optional: [] },
  /** One reading inside `NaastElkaar`. */
  Lezing: { required: ['titel'], optional: ['van'], inside: 'NaastElkaar' },
  /** Something extra behind a disclosure; does not count as reading time. */
  Uitklap: { required: ['titel'], optional: [] },
  /** The one thing to remember of a step. */
  Kern: { required: [], optional: [] },
} as const satisfies TagList;

export type StepTag = keyof typeof STEP_TAGS;

/** The tags of a fixed page (content/paginas/). */
export const PAGE_TAGS = {
  /** Names a source in brackets. */
  Bron: STEP_TAGS.Bron,
  /** The one configured contact address, as a link. */
  Contactadres: { required: [], optional: [], empty: true },
  /** What this site keeps on a device: the one list. */
  Bewaard: { required: [], optional: [], empty: true },
} as const satisfies TagList;

export type PageTag = keyof typeof PAGE_TAGS;

/** Tags that may be used somewhere, with what holds for each. */
export type TagList = Readonly<Record<string, TagRule>>;

export interface TagRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Values an attribute may have, if not any. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Holds nothing: text inside it would be lost. */
  readonly empty?: boolean;
  /** A tag it always stands in. */
  readonly inside?: string;
  /** A tag it never stands in. */
  readonly outside?: string;
}
