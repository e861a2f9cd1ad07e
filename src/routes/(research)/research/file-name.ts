import type { Query } from '#research/query/query.ts';

/** What a downloaded table is called, without its ending. */
export function fileName({ measure, score, form, by, periods }: Query): string {
	const parts = [measure, score ?? form ?? '', ...by, ...periods].filter(Boolean);
	return parts.join('_').replace(/[^\w.-]/g, '-');
}
