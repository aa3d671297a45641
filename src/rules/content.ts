import type { MicroModule } from '#schemas/microModule.ts';
import type { Moved } from '#schemas/moved.ts';
import type { PageText } from '#schemas/page.ts';
import type { Phase } from '#schemas/phase.ts';
import type { Scenario } from '#schemas/scenario.ts';
import type { Source } from '#schemas/source.ts';
import type { Step } from '#schemas/step.ts';
import type { Term } from '#schemas/term.ts';
import type { LineOf } from './contentReader.ts';
import type { Outline } from './outline.ts';

/** The parsed content, as the checks get it: only what passed its schema. */
export interface Content {
  readonly modules: readonly ParsedModule[];
  readonly steps: readonly ParsedStep[];
  /** Every file that is named as a step, also one that could not be read. */
  readonly stepFiles: readonly StepFile[];
  readonly terms: readonly ParsedTerm[];
  readonly phases: readonly ParsedPhase[];
  readonly scenarios: readonly ParsedScenario[];
  /** Conversations in which something stands in for single fields that are wrong (mend.ts). */
  readonly guessed: readonly ParsedScenario[];
  readonly pages: readonly ParsedPage[];
  /** Texts of which only the data above them could not be read. */
  readonly loose: readonly LooseText[];
  readonly sources: readonly { readonly file: string; readonly data: Source }[];
  readonly moved: { readonly file: string; readonly data: Moved };
  /** Every stable id that was ever noted (content/ids.txt). */
  readonly ledger: { readonly file: string; readonly ids: readonly string[] };
  /** Every file in the content folder, media too; named as in messages. */
  readonly files: ReadonlySet<string>;
  /**
   * What is there but could not be read, as `bron:<id>`, `begrip:<id>`, `fase:<id>`,
   * `module:<folder>`, `oefengesprek:<naam>`: pointing at it is not a mistake of its own. `stappen:<folder>` when a step of
   * that module has no place: then the other steps tell nothing about order and time.
   */
  readonly unreadable: ReadonlySet<string>;
}

export interface LooseText {
  readonly file: string;
  readonly kind: 'step' | 'page' | 'other';
  readonly outline: Outline;
}

interface ParsedModule {
  readonly file: string;
  /** Folder name: the module's place in the URL. */
  readonly slug: string;
  readonly data: MicroModule;
}

interface StepFile {
  readonly file: string;
  readonly moduleSlug: string;
  /** From the file name `NN-<id>.mdx`. */
  readonly id: string;
  readonly number: number;
}

export interface ParsedStep extends StepFile {
  readonly data: Step;
  readonly outline: Outline;
}

interface ParsedTerm {
  readonly file: string;
  readonly id: string;
  readonly data: Term;
  readonly outline: Outline;
}

interface ParsedPhase {
  readonly file: string;
  readonly id: string;
  readonly data: Phase;
  readonly outline: Outline;
}

interface ParsedScenario {
  readonly file: string;
  /** File name: the scenario's place in the URL. */
  readonly slug: string;
  readonly data: Scenario;
  readonly lineOf: LineOf;
}

interface ParsedPage {
  readonly file: string;
  readonly data: PageText;
  readonly outline: Outline;
}
