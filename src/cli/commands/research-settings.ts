import { grains } from '#research/periods/period.ts';
import { stratumNames } from '#research/query/strata.ts';
import { changeResearchSettings } from '#server/research/change-research-settings.ts';
import { researchSettingsOf } from '#server/research/research-settings.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

const names = ['unit', 'threshold', 'rounding', 'noise', 'grain', 'core', 'reason'] as const;

/** Shows or changes how a unit protects its figures; what shows more needs a reason. */
export async function researchSettings([what, ...words]: readonly string[]): Promise<number> {
	if (what !== 'show' && what !== 'change') throw new WrongUse('Say show or change.');
	const options = readOptions(words, names);
	return withApp('research-settings', async (app) => {
		const actor = await actorIn(app, `research-settings ${what}`, options.unit);
		const before = await researchSettingsOf(app.db.read, actor.unitId);
		if (what === 'change') {
			await changeResearchSettings(app, actor, {
				threshold: whole(options.threshold, before.threshold),
				rounding: whole(options.rounding, before.rounding),
				noise: whole(options.noise, before.noise),
				grain: oneOf(grains, options.grain, before.grain),
				core: oneOf(stratumNames, options.core, before.core),
				reason: options.reason ?? ''
			});
		}
		console.log(JSON.stringify(await researchSettingsOf(app.db.read, actor.unitId), null, '\t'));
		return 0;
	});
}

function whole(text: string | undefined, otherwise: number): number {
	return text === undefined ? otherwise : Number(text);
}

function oneOf<Name extends string>(
	known: readonly Name[],
	text: string | undefined,
	otherwise: Name
): Name {
	if (text === undefined) return otherwise;
	const found = known.find((name) => name === text);
	if (found === undefined) throw new WrongUse(`"${text}" is none of ${known.join(', ')}.`);
	return found;
}
