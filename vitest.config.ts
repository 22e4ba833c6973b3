import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that install many packages, or run for minutes: `npm run test:full` only. */
const LONG = 'test/**/*.full.test.ts';

export default defineConfig(({ mode }) => ({
  resolve: { alias: [{ find: /^\.\/lazy\.ts$/, replacement: fileURLToPath(new URL('test/support/lazy.ts', import.meta.url)) }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: mode === 'full' ? configDefaults.exclude : [...configDefaults.exclude, LONG],
    globalSetup: 'test/global-setup.ts',
    maxWorkers: 2,
    reporters: ['default', './test/support/count-reporter.ts'],
    testTimeout: 120_000,
    // The programs of the properties are not polite: some leave the rejection of a promise to nobody.
    onUnhandledError: ({ stack = '' }) => !/test[\\/]properties[\\/]run/.test(stack),
    // Removing an installed project can take longer than vitest's ten seconds.
    hookTimeout: 120_000,
  },
}));
