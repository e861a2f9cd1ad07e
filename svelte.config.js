import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { sourceHash } from './scripts/house/sources.mjs';

// SvelteKit's route announcer carries one inline style; its hash lets in that one and no other.
const routeAnnouncer = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter(),
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', routeAnnouncer],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'frame-ancestors': ['none'],
				'form-action': ['self'],
				// Only Svelte itself makes markup out of text in the browser.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html']
			}
		},
		typescript: {
			config(config) {
				config.include.push('../*.config.ts', '../*.config.js', '../scripts/**/*.mjs');
			}
		},
		version: { name: sourceHash() }
	}
};
