import type { APIRoute } from 'astro';
import { z } from 'zod/mini';
import { backup } from '#schemas/backup.ts';
import { BACKUP_VERSION } from '#schemas/backupVersion.ts';

/** The format of the file that learners take along, as JSON Schema, with the descriptions of its fields. */
export const getStaticPaths = () => [{ params: { file: `backup-${BACKUP_VERSION}` } }];

export const GET: APIRoute = () => new Response(JSON.stringify(z.toJSONSchema(backup), null, 2));
