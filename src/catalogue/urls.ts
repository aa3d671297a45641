import { BACKUP_VERSION } from '#schemas/backupVersion.ts';

/** Every address of the site, with its base path. No page or component writes a path itself. */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Address of a path within the site, for instance `modules/` or `favicon.svg`. */
export const urlOf = (path: string): string => base + path.replace(/^\/+/, '');

export const homeUrl = urlOf('');
export const modulesUrl = urlOf('modules/');
export const termsUrl = urlOf('begrippen/');
export const aboutUrl = urlOf('over/');
/** "Klopt er iets niet?" on every page leads here. */
export const feedbackUrl = `${aboutUrl}#klopt-er-iets-niet`;
export const privacyUrl = urlOf('privacy/');
export const mineUrl = urlOf('mijn/');
/** JSON Schema of the file in which a learner takes their progress along. */
export const backupSchemaUrl = urlOf(`schema/backup-${BACKUP_VERSION}.json`);
export const moduleUrl = (slug: string): string => urlOf(`modules/${slug}/`);
export const stepUrl = (slug: string, step: string): string => urlOf(`modules/${slug}/${step}/`);
export const scenariosUrl = urlOf('oefengesprekken/');
export const scenarioUrl = (slug: string): string => urlOf(`oefengesprekken/${slug}/`);
/** The same conversation in another form. */
export const scenarioFormUrl = (slug: string, form: 'tekst' | 'samen' | 'begeleiding'): string =>
  `${scenarioUrl(slug)}${form}/`;
export const termUrl = (id: string): string => urlOf(`begrippen/${id}/`);
