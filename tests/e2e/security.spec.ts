import { expect, test } from '@playwright/test';
import { answer, expectKept, ready } from '../support/learner.ts';
import { allPages, FIRST_STEP } from '../support/pages.ts';

test('no page breaks its Content-Security-Policy or asks anything of another origin', async ({
  page,
  baseURL,
}) => {
  const violations: string[] = [];
  const foreign: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile }) => {
        const { reportViolation } = window as unknown as {
          reportViolation: (text: string) => void;
        };
        reportViolation(`${location.pathname} ${violatedDirective} ${blockedURI} ${sourceFile}`);
      },
    );
  });
  const { origin } = new URL(baseURL ?? '');
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) foreign.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404'))
      violations.push(message.text());
  });
  for (const path of allPages()) {
    await page.goto(path);
    await ready(page);
  }
  await page.goto(FIRST_STEP);
  await ready(page);
  await answer(page, /Goed dat je/);
  await expectKept(page);
  expect(violations).toEqual([]);
  expect(foreign).toEqual([]);
});

test('every page has a strict policy, no style attribute and no inline handler', async ({
  request,
}) => {
  for (const path of allPages()) {
    const html = await (await request.get(path)).text();
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).not.toContain('unsafe-');
    expect(html.match(/<[a-z][^>]*\sstyle=/gi), path).toBeNull();
    expect(html.match(/<[a-z][^>]*\son[a-z]+=/gi), path).toBeNull();
  }
});

test('a violation would be seen: an inline script without a hash is blocked and reported', async ({
  page,
}) => {
  await page.goto('');
  const seen = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.violatedDirective),
        );
        const script = document.createElement('script');
        script.textContent = 'window.broken = true';
        document.body.append(script);
      }),
  );
  expect(seen).toContain('script-src');
});

test('the server sends safe headers, ranges, compression and the right types', async ({
  request,
}) => {
  const page = await request.get('', { headers: { 'accept-encoding': 'br' } });
  expect(page.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-encoding': 'br',
  });
  expect(page.headers()['content-type']).toContain('text/html');
  const zipped = await request.get('', { headers: { 'accept-encoding': 'gzip' } });
  expect(zipped.headers()['content-encoding']).toBe('gzip');
  const part = await request.get('favicon.svg', {
    headers: { range: 'bytes=0-9', 'accept-encoding': 'identity' },
  });
  expect(part.status()).toBe(206);
  expect(part.headers()['content-range']).toMatch(/^bytes 0-9\//);
  expect((await part.body()).length).toBe(10);
  expect(part.headers()['content-type']).toContain('image/svg+xml');
});
