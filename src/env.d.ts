/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Version of this release, written into every statement. */
  readonly PUBLIC_RELEASE: string;
  /** Old stable id -> new one, or "weg" (content/verhuisd.yaml). */
  readonly MOVED: Readonly<Record<string, string>>;
  /** Address that reads "Klopt er iets niet?". */
  readonly CONTACT_EMAIL: string;
}

declare namespace App {
  interface Locals {
    /** The step that is being rendered, for the tags inside its text. Set by the step page. */
    step?: import('./catalogue/steps.ts').CatalogueStep;
  }
}

/** The package has no types of its own. */
declare module 'hyphen/nl/index.js' {
  const hyphen: { hyphenateSync(text: string, options?: { minWordLength?: number }): string };
  export default hyphen;
}
