import { z } from 'zod';

/** Building blocks of the content schemas. Every description is Dutch: authors read it. */

/** A stable id segment; same pattern as `ID_PATTERN` in core/identity.ts. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'kleine letters, cijfers en streepjes, en begin met een letter',
  );

/** Something to read: characters without width, such as those that come along with copying, are none. */
export const text = z
  .string()
  .trim()
  .min(1, { abort: true })
  .refine((value) => /[^\s\p{Cf}]/u.test(value), 'is leeg.');

/** A day as yyyy-mm-dd. YAML may hand over a Date for an unquoted one. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('een datum als 2026-11-22'),
);

/** The three voices of the platform, each with its own shape and colour. */
export const voice = z.enum(['student', 'onderwijs', 'stageplek']);

/** Whom an item is for. */
export const role = z.enum([
  'docent',
  'studieloopbaanbegeleider',
  'stagebegeleider',
  'stagecoördinator',
  'team',
  'beleidsmedewerker',
  'student',
  'stageorganisatie',
]);

export type Voice = z.infer<typeof voice>;
