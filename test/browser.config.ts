import { defineConfig } from 'vitest/config';

/** What runs in a browser: apart from the rest, which needs none. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['test/**/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
