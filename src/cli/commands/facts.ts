import { rebuildScoreFacts } from '#server/research/rebuild-score-facts.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Works out the score facts of a unit again; says whether anything came out otherwise. */
export async function facts([what, ...words]: readonly string[]): Promise<number> {
	if (what !== 'rebuild') throw new WrongUse('Say what to do with the facts: facts rebuild.');
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
