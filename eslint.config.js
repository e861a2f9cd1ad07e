import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { arrowsGoDown } from './scripts/lint/arrows-go-down.mjs';
import { enginePurity } from './scripts/lint/engine-purity.mjs';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{
		ignores: ['build/', '.svelte-kit/', 'data/', 'test-results/', 'playwright-report/', 'coverage/']
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	prettier,
	...svelte.configs['flat/prettier'],
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		// Nobody can stall the server with a text that a pattern chews on.
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		// These read our own texts, never anybody's input.
		ignores: ['**/*.test.ts', 'src/lib/texts/reading/**', 'src/lib/texts/words-we-do-not-use.ts'],
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
			'regexp/no-super-linear-move': ['error', { report: 'potential' }],
			'regexp/no-misleading-capturing-group': 'error'
		}
	},
	{
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		plugins: { house: { rules: { 'arrows-go-down': arrowsGoDown } } },
		rules: { 'house/arrows-go-down': 'error' }
	},
	{
		files: ['src/**/*.ts'],
		ignores: ['src/**/*.svelte.ts', 'src/**/*.svelte.test.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.test.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// The content security policy blocks them where the server wrote the page.
			'svelte/no-inline-styles': 'error',
			// The app lives at the root of its host.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/lib/engine/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: enginePurity
	},
	{
		files: ['**/*.mjs', '**/*.js'],
		// JSDoc types of plain scripts; there is no `import type` in JavaScript.
		rules: { '@typescript-eslint/consistent-type-imports': 'off' }
	}
);
