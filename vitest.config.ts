import { defineConfig } from 'vitest/config';

/** Where `.ci/run` reads the counts. */
const CI_REPORT: ['json', { outputFile: string }] = ['json', { outputFile: 'coverage/tests.json' }];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    reporters: process.env['CI'] ? ['default', CI_REPORT] : ['default'],
  },
});
