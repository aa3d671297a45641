import { z } from 'zod';

/**
 * `content/verhuisd.yaml`: what became of stable ids that no longer exist. Answers under an old id
 * are shown under the new one (core/progress/moved.ts); on the device they stay as they were written.
 */
export const moved = z.record(
  z.string().describe('Het oude id, zoals het in content/ids.txt staat.'),
  z.string().describe('Het nieuwe id, of "weg" als het onderdeel is vervallen.'),
);

export type Moved = z.infer<typeof moved>;
