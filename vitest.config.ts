/** Runs the tests that need neither a browser nor Electron. */

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/seeds.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Files share their worker and its modules: what src remembers, it remembers of values, so that nobody can tell who asked before.
    isolate: false,
  },
})
