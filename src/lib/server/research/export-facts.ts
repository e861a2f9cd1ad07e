import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factsParquet, type PlainFact } from '#research/package/facts-parquet.ts';
import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from '../care/objects/the-unit.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { keyedDigest } from '../vault/keyed-digest.ts';
import type { UnitId } from '../ids.ts';
import { projectFor } from './projects/project-for.ts';
import type { ProjectId } from './projects/project.ts';

export interface FactsToExport {
	/** Must not be there yet. */
	readonly folder: string;
	readonly projectId: ProjectId | null;
	readonly onProgress?: (done: number) => void;
}

const rowsPerFile = 100_000;

/**
 * Writes the score facts of the unit as Parquet, partitioned by form and year, for engines such as
 * DuckDB, Spark and Trino. These are lines of single people under a pseudonym of the project: they
 * are not protected, and stay where the project's approval lets them be. Memory does not grow with
 * the facts. The folder appears only once it is whole.
 */
export const exportFacts = verb(
	{
		name: 'exportFacts',
		capability: 'facts:write',
		by: ['system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async ({ app, actor }, { folder, projectId, onProgress }: FactsToExport): Promise<number> => {
		const unitId = unitIdOf(actor);
		const project = await projectFor(app, actor, projectId);
		const begun = `${folder}.${process.pid}.part`;
		try {
			let written = 0;
			for (const [i, part] of (await partitionsOf(app, unitId)).entries()) {
				const place = join(begun, `form=${part.form_id}`, `year=${part.year}`);
				await mkdir(place, { recursive: true, mode: 0o700 });
				let after = '';
				for (let number = 0; ; number++) {
					const rows = await rowsAfter(app, unitId, part, after);
					const last = rows.at(-1);
					if (!last) break;
					after = last.id;
					const facts = rows.map((row) => plain(app, project.id, row));
					await writeFile(join(place, `part-${i}-${number}.parquet`), factsParquet(facts));
					written += rows.length;
					onProgress?.(written);
				}
			}
			await mkdir(begun, { recursive: true, mode: 0o700 });
			await rename(begun, folder);
			return written;
		} catch (error) {
			await rm(begun, { recursive: true, force: true });
			throw refusalOf(error, folder);
		}
	}
);

type Part = { readonly form_id: string; readonly year: string };

async function partitionsOf(app: App, unitId: UnitId): Promise<readonly Part[]> {
	const rows = await app.researchDb
		.selectFrom('score_fact')
		.select('form_id')
		.select((fact) => fact.fn<string>('substr', ['week', fact.val(1), fact.val(4)]).as('year'))
		.where('unit_id', '=', unitId)
		.groupBy(['form_id', 'year'])
		.orderBy('form_id')
		.orderBy('year')
		.execute();
	return rows;
}

function rowsAfter(app: App, unitId: UnitId, { form_id, year }: Part, after: string) {
	return app.researchDb
		.selectFrom('score_fact')
		.selectAll()
		.where('unit_id', '=', unitId)
		.where('form_id', '=', form_id)
		.where('week', '>=', `${year}-W00`)
		.where('week', '<=', `${year}-W99`)
		.where('id', '>', after as never)
		.orderBy('id')
		.limit(rowsPerFile)
		.execute();
}

/** A line for others: the pseudonym is the project's own, so that two projects cannot be joined. */
function plain(
	app: App,
	projectId: ProjectId,
	row: Awaited<ReturnType<typeof rowsAfter>>[number]
): PlainFact {
	const key = app.vault.projectKeys.pseudonym;
	const own = (name: string) => keyedDigest(key, ['project', projectId, name]).slice(0, 16);
	return {
		person: own(row.pseudonym),
		response: own(row.response_reference),
		form_version: row.form_version,
		score: row.score,
		value: row.value,
		lower: row.lower,
		upper: row.upper,
		is_complete: row.is_complete,
		answered: row.answered,
		total: row.total,
		declined: row.declined,
		band: row.band,
		occasion: row.occasion,
		moment: row.moment,
		week: row.week,
		age_band: row.age_band,
		gender: row.gender,
		mode: row.mode,
		rater: row.rater
	};
}

function refusalOf(error: unknown, folder: string): unknown {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if (code === 'ENOSPC' || code === 'EDQUOT') {
		return new ServerRefusal('conflict', 'The disk is full.', `Nothing is left in ${folder}.`);
	}
	if (code === 'ENOTEMPTY' || code === 'EEXIST') {
		return new ServerRefusal('conflict', `${folder} is there already.`, 'Name a new folder.');
	}
	return error;
}
