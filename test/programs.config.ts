import { defineConfig } from 'vitest/config';

/** What is slower than the rest: it starts the program itself, as `npm start` does, or reads megabytes. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['test/**/*.program.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%' },
});
