import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './scripts/house/chromium.mjs';

/** Roomy: a slow machine is no failure. A project does not inherit them, so each is given them. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

const launchOptions = { executablePath: findChromium(), args: chromiumFlags };

export default defineConfig({
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					...patience,
					name: 'unit',
					environment: 'node',
					globalSetup: ['src/lib/server/testing/global-setup.ts'],
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'tests/deep/**', 'tests/security/**']
				}
			},
			{
				extends: './vite.config.ts',
				test: {
					...patience,
					name: 'deep',
					environment: 'node',
					globalSetup: ['src/lib/server/testing/global-setup.ts'],
					include: ['tests/deep/**/*.test.ts']
				}
			},
			{
				extends: './vite.config.ts',
				test: {
					...patience,
					name: 'security',
					environment: 'node',
					globalSetup: ['tests/security/global-setup.ts'],
					include: ['tests/security/**/*.test.ts'],
					testTimeout: 120_000
				}
			},
			{
				extends: './vite.config.ts',
				test: {
					...patience,
					name: 'component',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
