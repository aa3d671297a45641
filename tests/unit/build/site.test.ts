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

test('an address that is none is refused', () => {
  expect(() => site({ SITE_URL: 'voorbeeld' })).toThrow('SITE_URL is geen webadres');
});
