import type { Instant } from '../../clock.ts';

export type ContentKind = 'form' | 'package' | 'suggestions' | 'source' | 'consent-text';

/** The exact published content; append-only. Shared by all units. */
export interface ContentVersionTable {
	kind: ContentKind;
	content_id: string;
	version: string;
	hash: string;
	body: string;
	published_at: Instant;
}
