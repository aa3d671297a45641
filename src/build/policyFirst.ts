import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const CHARSET = '<meta charset="utf-8">';

/**
 * Moves the Content-Security-Policy of every page to the beginning of its head. Astro writes it at
 * the end, and a policy holds only for what comes after it.
 */
export function policyFirst(): AstroIntegration {
  return {
    name: 'policy-first',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue;
          const file = join(folder, path);
          writeFileSync(file, withPolicyFirst(readFileSync(file, 'utf8'), path));
        }
      },
    },
  };
}

/** @throws when the page has no policy, or no place for it: it would stand open. */
export function withPolicyFirst(html: string, name: string): string {
  const policy = POLICY.exec(html)?.[0];
  if (policy === undefined || !html.includes(CHARSET)) {
    throw new Error(`${name} heeft geen Content-Security-Policy, of geen ${CHARSET}.`);
  }
  const [before = '', ...after] = html.replace(policy, '').split(CHARSET);
  return before + CHARSET + policy + after.join(CHARSET);
}
