import type { AggregateTable } from '#research/tables/aggregate-table.ts';

/** What a downloaded table is called, without its ending. */
export function fileName({ asked }: AggregateTable): string {
	const { score, periods } = asked.query;
	return [score, ...asked.by, ...periods].join('_').replace(/[^\w.-]/g, '-');
}
