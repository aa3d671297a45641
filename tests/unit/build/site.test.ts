import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { site } from '#build/site.ts';

test('without an environment the site stands on this computer', () => {
  expect(site({})).toEqual({
    url: 'http://localhost:4321',
    base: '/',
    contactEmail: 'redactie@localhost',
    outDir: 'dist',
  });
});

test('a base path gets one slash on both sides, however it was written', () => {
  for (const path of ['pad', '/pad', 'pad/', '//pad//']) {
    expect(site({ BASE_PATH: path }).base).toBe('/pad/');
  }
  expect(site({ BASE_PATH: '/' }).base).toBe('/');
  expect(site({ BASE_PATH: '/a/b/' }).base).toBe('/a/b/');
});

test('a public site needs a contact address', () => {
  const publicSite = { SITE_URL: 'https://voorbeeld.nl' };
  expect(() => site(publicSite)).toThrow('CONTACT_EMAIL ontbreekt');
  expect(site({ ...publicSite, CONTACT_EMAIL: 'redactie@voorbeeld.nl' }).contactEmail).toBe(
    'redactie@voorbeeld.nl',
  );
});

test.each(['http://127.0.0.1:4321', 'http://[::1]:4321', 'http://localhost'])(
  'a site on this computer needs none (%s)',
  (url) => {
    expect(site({ SITE_URL: url })).toMatchObject({ url, contactEmail: 'redactie@localhost' });
  },
);

test.each(['https://x.nl', 'mailto:a@x.nl', 'redactie', 'a@b@c', 'a b@x.nl', 'a@x.nl?cc=b@y.nl'])(
  'a contact address is an e-mail address (not %s)',
  (address) => {
    expect(() => site({ CONTACT_EMAIL: address })).toThrow(
      `CONTACT_EMAIL is geen e-mailadres: "${address}". Schrijf het als redactie@voorbeeld.nl.`,
    );
  },
);

test.each(['voorbeeld', 'voorbeeld.nl', 'localhost:4321', 'ftp://voorbeeld.nl'])(
  'an address that is none is refused (%s)',
  (url) => {
    expect(() => site({ SITE_URL: url })).toThrow('SITE_URL is geen webadres');
  },
);

test('a slash behind the address does no harm', () => {
  expect(site({ SITE_URL: 'http://localhost:4321/' }).url).toBe('http://localhost:4321');
});

test('a path in the address is refused, with where it belongs', () => {
  expect(() => site({ SITE_URL: 'https://x.nl/pad', CONTACT_EMAIL: 'a@x.nl' })).toThrow(
    'Schrijf SITE_URL=https://x.nl, en een pad in BASE_PATH, bijvoorbeeld BASE_PATH=/pad.',
  );
});

test.each(['https://x.nl/pad', 'C:/Program Files/pad', 'een pad', '?pad'])(
  'a base path is a path (not %s)',
  (path) => {
    expect(() => site({ BASE_PATH: path })).toThrow(`BASE_PATH is geen pad: "${path}".`);
  },
);

test.each([
  ['build', 'node_modules/astro/bin/astro.mjs', ['build']],
  ['dev', 'node_modules/astro/bin/astro.mjs', ['dev', '--port', '4599']],
  ['server', 'src/cli/serve.ts', []],
])('a wrong value ends the %s in one line', { timeout: 30_000 }, (_name, script, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, CONTACT_EMAIL: 'redactie', ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(/^CONTACT_EMAIL is geen e-mailadres: .*\n$/);
});
