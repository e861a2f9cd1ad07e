import { createHash } from 'node:crypto';
import { catalogueOf } from '#research/query/catalogue.ts';
import {
	checkQuery,
	type CheckedQuery,
	type ResearchSettings
} from '#research/query/check-query.ts';
import type { Query, QueryProblem } from '#research/query/query.ts';
import { queryDocument } from '#research/query/read-query.ts';
import { periodTable, type AggregateTable } from '#research/tables/aggregate-table.ts';
import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { instant } from '../clock.ts';
import { canonicalJson } from '../content/content-hash.ts';
import { newId, type UnitId } from '../ids.ts';
import { countedGroups } from './counted-groups.ts';
import { researchSettingsOf } from './research-settings.ts';

export interface ToAggregate {
	readonly query: Query;
	/** Whether it is looked at or taken out; both are kept in the log. */
	readonly kind: 'preview' | 'download';
}

export interface Aggregated {
	readonly table: AggregateTable;
	/** Names the question: the same document has the same hash everywhere. */
	readonly queryHash: string;
	/** Names the answer: the same facts and settings give the same. */
	readonly resultHash: string;
}

export type AggregateOutcome = Aggregated | { readonly problems: readonly QueryProblem[] };

/** A protected table of one score's bands. What was asked and answered is kept in the log. */
export const aggregateScores = verb(
	{
		name: 'aggregateScores',
		capability: 'research:aggregate',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor, write }, { query, kind }: ToAggregate): Promise<AggregateOutcome> => {
		const unitId = unitIdOf(actor);
		const settings = await researchSettingsOf(app.db.read, unitId);
		const catalogue = catalogueOf(app.content.current);
		const checked = checkQuery(query, catalogue, settings, app.clock.now());
		if ('problems' in checked) return checked;
		const table = await protectedTable(app, unitId, checked, settings);
		const queryHash = sha256(canonicalJson(queryDocument(query)));
		const resultHash = sha256(canonicalJson(table));
		await write((tx) =>
			tx
				.insertInto('research_export')
				.values({
					unit_id: unitId,
					id: newId(),
					kind,
					query: canonicalJson(queryDocument(query)),
					query_hash: queryHash,
					result_hash: resultHash,
					at: instant(app.clock),
					by: actor.kind === 'staff' ? actor.staffId : null
				})
				.execute()
		);
		return { table, queryHash, resultHash };
	}
);

async function protectedTable(
	app: App,
	unitId: UnitId,
	asked: CheckedQuery,
	settings: ResearchSettings
): Promise<AggregateTable> {
	const { formId, scoreId } = asked.score;
	const { version } = app.content.currentForm(formId);
	const majorVersion = version.split('.')[0] ?? '';
	const periods = [];
	for (const period of asked.periods) {
		const wanted = { unitId, formId, scoreId, majorVersion, moment: asked.query.moment, period };
		const counted = await countedGroups(app.db.read, wanted);
		periods.push(periodTable(period.name, counted, asked, settings));
	}
	return { asked, settings, periods };
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
