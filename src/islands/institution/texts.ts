import type { StringKey } from '#strings/t.ts';

/** Texts of the interface that the form shows. */
export const INSTITUTION_KEYS = [
  'institution.desk',
  'institution.confidant',
  'institution.complaints',
  'institution.name',
  'institution.address',
  'institution.keep',
  'institution.clear',
  'institution.two',
  'institution.take',
  'keep.kept',
  'keep.busy',
  'keep.notKept',
] as const satisfies readonly StringKey[];

export type InstitutionTexts = Readonly<Record<(typeof INSTITUTION_KEYS)[number], string>>;
