import { defineConfig } from 'vitest/config';

/** What starts the program itself, as `npm start` does: slower than the rest. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['test/**/*.program.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%' },
});
