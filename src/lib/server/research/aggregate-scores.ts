import { createHash } from 'node:crypto';
import { catalogueOf } from '#research/query/catalogue.ts';
import {
	checkQuery,
	type CheckedQuery,
	type ResearchSettings
} from '#research/query/check-query.ts';
import type { Query, QueryProblem } from '#research/query/query.ts';
import { queryDocument } from '#research/query/read-query.ts';
import {
	aggregateTable,
	type AggregateTable,
	type ReleasedPeriod
} from '#research/tables/aggregate-table.ts';
import { warningsAbout, type QueryWarning } from '#research/query/near-duplicates.ts';
import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { instant } from '../clock.ts';
import { canonicalJson } from '../content/content-hash.ts';
import { newId, type Id, type UnitId } from '../ids.ts';
import { countPeople } from './counting/count-people.ts';
import { keptRelease } from './kept-release.ts';
import { askedBefore } from './projects/asked-before.ts';
import type { Project } from './projects/project.ts';
import { projectFor } from './projects/project-for.ts';
import { researchSettingsOf } from './research-settings.ts';

export interface ToAggregate {
	readonly query: Query;
	/** Whether it is looked at or taken out; both are kept in the log. */
	readonly kind: 'preview' | 'download';
	/** What is taken out is taken out in an approved project. */
	readonly projectId?: Id<'research-project'> | null;
	/** Why, in the words of whoever asks. */
	readonly reason?: string;
	/** Told after each period how much is done; throws to stop. */
	readonly onProgress?: (done: number, of: number) => void;
}

export interface Aggregated {
	readonly table: AggregateTable;
	/** Names the question: the same document has the same hash everywhere. */
	readonly queryHash: string;
	/** Names the answer: the same facts and settings give the same. */
	readonly resultHash: string;
	/** What the asker should know about earlier questions of the same project. */
	readonly warnings: readonly QueryWarning[];
	/** The project in which it was asked; null for none. */
	readonly project: Project | null;
}

export type AggregateOutcome = Aggregated | { readonly problems: readonly QueryProblem[] };

/** A protected table. What was asked and answered is kept in the log. */
export const aggregateScores = verb(
	{
		name: 'aggregateScores',
		capability: 'research:aggregate',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		afterConfirming: ({ kind }: ToAggregate) => kind === 'download',
		on: theUnit
	},
	async ({ app, actor, write }, input: ToAggregate): Promise<AggregateOutcome> => {
		const { query, kind, projectId = null, reason = '', onProgress } = input;
		const unitId = unitIdOf(actor);
		const project =
			kind === 'download' || projectId !== null ? await projectFor(app, actor, projectId) : null;
		const settings = await researchSettingsOf(app.db.read, unitId);
		const catalogue = catalogueOf(app.content.current);
		const checked = checkQuery(query, catalogue, settings, app.clock.now());
		if ('problems' in checked) return checked;
		const table = await protectedTable(app, unitId, checked, settings, onProgress);
		const queryHash = sha256(canonicalJson(queryDocument(query)));
		const resultHash = hashOf(table);
		const cohort = cohortOf(checked, settings);
		const warnings = warningsAbout(
			{ queryHash, resultHash, cohort },
			await askedBefore(app, actor, project)
		);
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
					by: actor.kind === 'staff' ? actor.staffId : null,
					project_id: project?.id ?? null,
					reason: reason.trim().slice(0, 500) || null,
					cohort: canonicalJson(cohort),
					warnings: canonicalJson(warnings)
				})
				.execute()
		);
		return { table, queryHash, resultHash, warnings, project };
	}
);

async function protectedTable(
	app: App,
	unitId: UnitId,
	asked: CheckedQuery,
	settings: ResearchSettings,
	onProgress: ToAggregate['onProgress']
): Promise<AggregateTable> {
	const formId = asked.score?.formId ?? asked.form?.id;
	const form = formId === undefined ? null : app.content.currentForm(formId);
	const majorVersion = form?.version.split('.')[0] ?? '';
	const rater = form && !form.respondents.includes('patient') ? 'clinician' : 'patient';
	const periods: ReleasedPeriod[] = [];
	for (const [i, period] of asked.periods.entries()) {
		onProgress?.(i, asked.periods.length);
		const wanted = { unitId, asked, period, majorVersion, rater };
		const counted = await countPeople(app.researchDb, wanted, settings.core, app.clock.now());
		const { variables } = asked;
		const cohort = sha256(
			canonicalJson({
				...cohortOf({ ...asked, periods: [period] }, settings),
				majorVersion,
				figures: figuresFormat,
				classes: variables.map(({ name, classes }) => [name, classes.map((one) => one.name)])
			})
		);
		const kept = await keptRelease(app, { unitId, cohort, counted, variables, settings });
		periods.push({ period: period.name, ...kept });
	}
	onProgress?.(asked.periods.length, asked.periods.length);
	return aggregateTable(asked, settings, periods);
}

/** Another number when kept figures are written down in another way: they are then made anew. */
const figuresFormat = 2;

/** Who is counted, and what of them, whichever way they are divided. */
function cohortOf({ query, measure, periods }: CheckedQuery, settings: ResearchSettings) {
	const { threshold, width, rounding, noise, grain, core } = settings;
	return {
		measure: measure.code,
		of: query.score ?? query.form ?? '',
		moment: query.moment,
		later: query.later ?? '',
		periods: periods.map(({ name }) => name),
		settings: [threshold, width, rounding, noise, grain, core].join(' ')
	};
}

/** The same figures have the same hash, on whatever day they were first shown. */
function hashOf({ asked, settings, periods }: AggregateTable): string {
	const figures = periods.map(({ asOf: _asOf, ...period }) => period);
	return sha256(canonicalJson({ query: queryDocument(asked.query), settings, figures }));
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
