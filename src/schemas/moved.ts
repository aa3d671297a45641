import { z } from 'zod';

/**
 * `content/verhuisd.yaml`: what became of stable ids that no longer exist. The checks read it; the
 * browser does not yet, so answers under an old id are kept but not shown under the new one.
 */
export const moved = z.record(
  z.string().describe('Het oude id, zoals het in content/ids.txt staat.'),
  z.string().describe('Het nieuwe id, of "weg" als het onderdeel is vervallen.'),
);

export type Moved = z.infer<typeof moved>;
