import { sql } from 'kysely';
import type { App } from '../app.ts';
import { instant, instantIn } from '../clock.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { blindIndex } from '../vault/blind-index.ts';

/** So many tries in a window. Counted in the database, so that it holds over several nodes. */
export interface RateRule {
	readonly name: string;
	readonly tries: number;
	readonly windowSeconds: number;
}

/** A rule applied to one thing: an address, a code, a unit. */
export interface Limited {
	readonly rule: RateRule;
	readonly key: string;
}

function bucketOf(app: App, { rule, key }: Limited): string {
	return blindIndex(app.vault, 'rate-limit', rule.name, key);
}

/** Refuses when any of the limits is used up. Says nothing about which. */
export async function refuseTooManyTries(app: App, limits: readonly Limited[]): Promise<void> {
	const rows = await app.db.read
		.selectFrom('rate_limit')
		.select(['bucket', 'tries'])
		.where(
			'bucket',
			'in',
			limits.map((limited) => bucketOf(app, limited))
		)
		.where('window_ends_at', '>', instant(app.clock))
		.execute();
	const tries = new Map(rows.map((row) => [row.bucket, row.tries]));
	const isTooMany = limits.some(
		(limited) => (tries.get(bucketOf(app, limited)) ?? 0) >= limited.rule.tries
	);
	if (isTooMany) {
		throw new ServerRefusal(
			'too-many-tries',
			'There have been too many tries.',
			'Wait a quarter of an hour, then try again.'
		);
	}
}

/** Counts one failed try against each limit. */
export async function countTry(app: App, limits: readonly Limited[]): Promise<void> {
	const now = instant(app.clock);
	const isOver = sql<boolean>`rate_limit.window_ends_at <= ${now}`;
	await app.db.write(async (tx) => {
		for (const limited of limits) {
			await tx
				.insertInto('rate_limit')
				.values({
					bucket: bucketOf(app, limited),
					tries: 1,
					window_ends_at: instantIn(app.clock, limited.rule.windowSeconds)
				})
				.onConflict((conflict) =>
					conflict.column('bucket').doUpdateSet({
						tries: sql`case when ${isOver} then 1 else rate_limit.tries + 1 end`,
						window_ends_at: sql`case when ${isOver} then excluded.window_ends_at else rate_limit.window_ends_at end`
					})
				)
				.execute();
		}
	});
}
