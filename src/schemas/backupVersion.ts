/**
 * Version of the file in which a learner takes their progress along. Apart, so that writing one does
 * not load the schema.
 *
 * - 1, since release 0.2.0.
 * - 0: a bare list of statements, as the log of release 0.1.0 holds them.
 */
export const BACKUP_VERSION = 1;
