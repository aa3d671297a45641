import { expect, it } from 'vitest';
import { withPolicyFirst } from '#build/policyFirst.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'self';">`;

it('the policy of a page comes before everything it has to hold for', () => {
  const page = `<head><meta charset="utf-8"><script>1</script><link rel="icon">${POLICY}</head><p>$&</p>`;
  expect(withPolicyFirst(page, 'x.html')).toBe(
    `<head><meta charset="utf-8">${POLICY}<script>1</script><link rel="icon"></head><p>$&</p>`,
  );
});

it('a page without a policy ends the build', () => {
  const page = '<head><meta charset="utf-8"></head>';
  expect(() => withPolicyFirst(page, 'over/index.html')).toThrow(
    'over/index.html heeft geen Content-Security-Policy',
  );
});
