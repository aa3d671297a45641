import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { 'import.meta.env.PUBLIC_RELEASE': JSON.stringify('0.0.0-test') },
  test: { include: ['tests/{unit,content}/**/*.test.ts'], environment: 'node' },
});
