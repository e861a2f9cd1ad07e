import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import { dateWords } from '../../staff/days.ts';
import { sentence } from '../../staff/sentence.ts';
import { headlineScores } from '../person/headline-scores.ts';
import { scoreWords } from '../person/score-words.ts';
import { questionAndAnswer } from '../suggestions/suggestion.ts';
import type { Plan } from './plan.ts';

/** A plan as plain text for the record, ready to be pasted. Empty parts are left out. */
export function journalText(plan: Plan, today: string, say: SayToStaff): string {
	const parts = [
		part(
			say('person.resources'),
			plan.resources.map((line) => questionAndAnswer(line))
		),
		part(say('person.urgent'), [
			...plan.open.map((says) => `${ended(says)} ${say('journal.alertOpen')}`),
			...plan.handled.map(
				({ says, act, by, at }) => `${ended(says)} ${act} (${by}, ${dateWords(at, say)})`
			)
		]),
		part(
			say('person.scores'),
			plan.scores.flatMap((form) => scoreLines(form, say))
		),
		part(
			say('plan.promised'),
			plan.promised.map(({ title, reason, owner, followUpOn }) =>
				joined([
					`${title}.`,
					reason,
					owner === null ? '' : `${say('decide.ownerIs', { name: owner })}.`,
					followUpOn === null
						? ''
						: `${sentence(say('decide.followUpIs', { when: dateWords(followUpOn, say) }))}.`
				])
			)
		),
		part(
			say('plan.setAside'),
			plan.setAside.map(({ title, reason }) => joined([`${title}.`, reason]))
		),
		part(
			say('plan.ownPlans'),
			plan.ownPlans.flatMap(({ title, lines }) => [
				`${title}:`,
				...lines.map((line) => `  ${questionAndAnswer(line)}`)
			])
		),
		part(
			say('journal.ground'),
			plan.forms.map(
				({ title, version, at }) =>
					`${title}, ${say('answers.version', { version })}, ${dateWords(at, say)}`
			)
		),
		part('', plan.notices)
	];
	const head = say('journal.head', { when: dateWords(today, say) });
	return [head, ...parts.filter(Boolean), say('score.notADiagnosis')].join('\n\n');
}

function scoreLines(form: Plan['scores'][number], say: SayToStaff): readonly string[] {
	const lines = headlineScores(form.lines).map(
		(line) => `${line.title}: ${scoreWords(line, say).words}`
	);
	return [`${form.title} (${dateWords(form.at, say)}): ${lines.join('; ')}`];
}

function part(heading: string, lines: readonly string[]): string {
	if (!lines.length) return '';
	return [...(heading ? [heading.toLocaleUpperCase('nb')] : []), ...lines].join('\n');
}

function ended(words: string): string {
	return /[.?]$/.test(words) ? words : `${words}.`;
}

function joined(sentences: readonly string[]): string {
	return sentences.filter(Boolean).join(' ');
}
