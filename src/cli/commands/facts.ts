import { exportFacts } from '#server/research/export-facts.ts';
import type { ProjectId } from '#server/research/projects/project.ts';
import { rebuildScoreFacts } from '#server/research/rebuild-score-facts.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Works out the score facts of a unit again; says whether anything came out otherwise. */
export async function facts([what, ...words]: readonly string[]): Promise<number> {
	if (what === 'export') return exportAll(words);
	if (what !== 'rebuild') {
		throw new WrongUse('Say what to do with the facts: facts rebuild, or facts export.');
	}
	const options = readOptions(words, ['unit']);
	return withApp('facts rebuild', async (app) => {
		const actor = await actorIn(app, 'facts rebuild', options.unit);
		const rebuilt = await rebuildScoreFacts(app, actor, {});
		console.log(
			`${rebuilt.facts} facts of ${rebuilt.people} people; ${rebuilt.changed} people's facts changed.`
		);
		return 0;
	});
}

/** Writes the facts as partitioned Parquet, in an approved project. Lines of single people. */
async function exportAll(words: readonly string[]): Promise<number> {
	const options = readOptions(words, ['unit', 'out', 'project']);
	const { out: folder } = options;
	if (folder === undefined) throw new WrongUse('Name a new folder to write to with --out.');
	return withApp('facts export', async (app) => {
		const actor = await actorIn(app, 'facts export', options.unit);
		const projectId = (options.project ?? null) as ProjectId | null;
		const written = await exportFacts(app, actor, { folder, projectId });
		console.log(
			`${written} facts are in ${folder}. They are about single people: they are not protected.`
		);
		return 0;
	});
}
