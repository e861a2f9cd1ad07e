import { createHash } from 'node:crypto';
import type { ContentFile } from '#engine/content/content-file.ts';

/** SHA-256 of a file's data with sorted keys: layout and comments do not change what was published. */
export function contentHash(file: ContentFile): string {
	return createHash('sha256').update(canonicalJson(file.data)).digest('hex');
}

/** JSON with keys in one fixed order. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
			: inner
	);
}
