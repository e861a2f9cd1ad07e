import type { Context } from '#engine/answers/answer.ts';
import type { Content } from '#engine/compile/compiled.ts';
import type { Episode } from '../care/read-episode.ts';
import type { Response } from '../care/response.ts';
import type { Instant } from '../clock.ts';

const dayInMilliseconds = 24 * 3600 * 1000;

/** When each form was last handed in by the person. */
export type HandedInAt = ReadonlyMap<string, Instant>;

/** What the program itself tells rules; everything else has to be an answer. */
export function givenInputs({ forms }: Pick<Content, 'forms'>): readonly string[] {
	return [
		'fact.sex',
		'fact.age',
		'fact.days-since-treatment-start',
		'phase',
		...forms.map(({ id }) => `fact.${weeksSince(id)}`)
	];
}

/** Facts, events and the phase of an episode at a moment, as conditions and cut-offs read them. */
export function contextOfEpisode(
	episode: Episode,
	now: Date,
	handedInAt: HandedInAt = new Map()
): Context {
	const { birthYear, ...facts } = episode.facts;
	return {
		facts: {
			...facts,
			// Only the year of birth is kept, so the age can be one year too high before the birthday.
			...(typeof birthYear === 'number' ? { age: now.getUTCFullYear() - birthYear } : {}),
			'days-since-treatment-start': daysBetween(episode.startedAt, now),
			...weeksSinceForms(handedInAt, now)
		},
		phase: episode.phase
	};
}

/** Whole weeks since the person last handed in each form: what they said then may have changed. */
export function weeksSinceForms(handedInAt: HandedInAt, now: Date): Record<string, number> {
	return Object.fromEntries(
		[...handedInAt].map(([formId, at]) => [
			weeksSince(formId),
			Math.floor(daysBetween(at, now) / 7)
		])
	);
}

/** When the person last handed in each form, of responses that stand oldest first. */
export function lastHandedIn(responses: readonly Response[]): HandedInAt {
	return new Map(
		responses.flatMap(({ formId, rater, submittedAt }) =>
			rater === 'patient' && submittedAt !== null ? [[formId, submittedAt] as const] : []
		)
	);
}

function weeksSince(formId: string): string {
	return `weeks-since.${formId}`;
}

function daysBetween(from: Instant, now: Date): number {
	return Math.floor((now.getTime() - new Date(from).getTime()) / dayInMilliseconds);
}
