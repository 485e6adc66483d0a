import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 40_000,
    hookTimeout: 40_000,
    maxWorkers: '100%',
    // The tests share no state, and importing for each file anew takes longer than most of them.
    isolate: false,
  },
});
