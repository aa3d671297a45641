/**
 * Sources (ids in content/bronnen.yaml) that texts of the interface lean on, by the area of their
 * keys in nl.ts. Who shows such a text cites these, and `npm run check:content` counts them.
 */
export const CITED_SOURCES = {
  yourself: [
    'vertrouwenswerk',
    'klachten-studenten',
    'whw-klachten',
    'discriminatie-nl',
    'college',
    'cgb-30-mei',
  ],
} as const satisfies Record<string, readonly string[]>;
