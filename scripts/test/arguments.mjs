import { Refusal } from '../house/refusal.mjs';

/**
 * What the person asked of `npm test`.
 * @param {readonly string[]} args such as `['--only', 'unit,e2e', '--show']`
 * @param {readonly string[]} stageNames every stage there is, in order
 * @returns {{ names: readonly string[], isShown: boolean }}
 */
export function chosenStages(args, stageNames) {
	const isShown = args.includes('--show');
	const rest = args.filter((arg) => arg !== '--show');
	if (rest.length === 0) return { names: stageNames, isShown };
	const [option, list = '', ...tooMany] = rest.flatMap((arg) => arg.split('='));
	const names = list.split(',').filter(Boolean);
	const isKnown = names.length > 0 && names.every((name) => stageNames.includes(name));
	if (option !== '--only' || tooMany.length > 0 || !isKnown) {
		throw new Refusal(
			'arguments',
			`npm test does not understand: ${args.join(' ')}`,
			`Write for example: npm test -- --only unit,e2e (there are ${stageNames.join(', ')})`
		);
	}
	return { names: withBuild(names, stageNames), isShown };
}

// The journeys run on the built app, so they need the build whoever asks for them.
/** @param {readonly string[]} names @param {readonly string[]} stageNames */
function withBuild(names, stageNames) {
	const needed = names.includes('e2e') ? [...names, 'build'] : names;
	return stageNames.filter((name) => needed.includes(name));
}
