import type { Context } from '#engine/answers/answer.ts';
import type { Episode } from '../care/read-episode.ts';

const dayInMilliseconds = 24 * 3600 * 1000;

/** What the program itself tells rules; everything else has to be an answer. */
export const givenInputs: readonly string[] = [
	'fact.sex',
	'fact.age',
	'fact.days-since-treatment-start',
	'phase'
];

/** Facts, events and the phase of an episode at a moment, as conditions and cut-offs read them. */
export function contextOfEpisode(episode: Episode, now: Date): Context {
	const { birthYear, ...facts } = episode.facts;
	const started = new Date(episode.startedAt).getTime();
	return {
		facts: {
			...facts,
			// Only the year of birth is kept, so the age can be one year too high before the birthday.
			...(typeof birthYear === 'number' ? { age: now.getUTCFullYear() - birthYear } : {}),
			'days-since-treatment-start': Math.floor((now.getTime() - started) / dayInMilliseconds)
		},
		phase: episode.phase
	};
}
