import { createUnit } from '#server/care/create-unit.ts';
import { system } from '#server/auth/actor.ts';
import { openInventedProject } from '#server/research/projects/open-invented-project.ts';
import { inventPopulation } from '#server/research/invent-population.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Fills a unit of its own with the score facts of people who do not exist. */
export async function simulate(words: readonly string[]): Promise<number> {
	const options = readOptions(words, ['people', 'seed', 'forms', 'unit', 'suggestions']);
	const people = readCount(options.people, '--people');
	const seed = options.seed === undefined ? 1 : readCount(options.seed, '--seed');
	const formIds = (options.forms ?? 'audit').split(',');
	return withApp('simulate', async (app) => {
		const name = `Oppdiktet befolkning: ${people} personer, frø ${seed}`;
		const unit = options.unit ?? (await createUnit(app, system('command simulate'), { name }));
		const actor = await actorIn(app, 'simulate', unit);
		const until = app.clock.now();
		const withSuggestions = options.suggestions !== undefined;
		const invention = { people, seed, until, formIds, withSuggestions };
		const facts = await inventPopulation(app, actor, invention);
		await openInventedProject(app, actor.unitId);
		console.log(`${facts} facts of ${people} invented people are in unit ${unit}.`);
		return 0;
	});
}

function readCount(text: string | undefined, option: string): number {
	const count = Number(text);
	if (Number.isInteger(count) && count > 0 && count <= 10_000_000) return count;
	throw new WrongUse(
		`${option} is a whole number from 1 to 10 000 000, for example ${option} 1000.`
	);
}
