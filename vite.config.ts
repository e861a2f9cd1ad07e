import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { patientChunk } from './scripts/house/patient-chunk.mjs';

export default defineConfig({
	plugins: [sveltekit(), patientChunk()],
	ssr: { external: ['better-sqlite3', 'pg', 'lucia'] }
});
