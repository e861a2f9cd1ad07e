import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import { dateWords } from '../../staff/days.ts';
import { sentence } from '../../staff/sentence.ts';
import { headlineScores } from '../person/headline-scores.ts';
import { scoreWords } from '../person/score-words.ts';
import { degreeWords } from '../suggestions/degree-words.ts';
import { lines, under, type Paper } from './paper.ts';
import type { Plan, Promised } from './plan.ts';

/** A plan with what it rests on, for the record. Empty parts are left out. */
export function recordPaper(plan: Plan, today: string, say: SayToStaff): Paper {
	const terms = (list: readonly { readonly about: string; readonly says: string }[]) =>
		({ kind: 'terms', pairs: list.map(({ about, says }) => ({ term: about, says })) }) as const;
	return {
		title: say('journal.head', { when: dateWords(today, say) }),
		language: say.language,
		blocks: [
			...under(say('person.resources'), terms(plan.resources)),
			...under(
				say('person.urgent'),
				lines([
					...plan.open.map((says) => `${ended(says)} ${say('journal.alertOpen')}`),
					...plan.handled.map(
						({ says, act, by, at }) => `${ended(says)} ${act} (${by}, ${dateWords(at, say)})`
					)
				])
			),
			...under(say('person.scores'), lines(plan.scores.map((form) => scoreLine(form, say)))),
			...under(say('plan.promised'), lines(plan.promised.map((one) => promisedLine(one, say)))),
			...under(
				say('plan.setAside'),
				lines(plan.setAside.map(({ title, reason }) => joined([ended(title), reason])))
			),
			...plan.ownPlans.flatMap(({ title, lines }) =>
				under(`${say('plan.ownPlans')}: ${title}`, terms(lines))
			),
			...under(
				say('journal.ground'),
				lines(
					plan.forms.map(
						({ title, version, at }) =>
							`${title}, ${say('answers.version', { version })}, ${dateWords(at, say)}`
					)
				)
			),
			...under(say('journal.notices'), lines(plan.notices)),
			{ kind: 'text', text: say('score.notADiagnosis') }
		]
	};
}

function promisedLine(one: Promised, say: SayToStaff): string {
	const { title, reason, owner, followUpOn, reply } = one;
	const degree = degreeWords(one, say);
	return joined([
		ended(title),
		degree === null ? '' : ended(degree),
		reason === '' ? '' : ended(reason),
		owner === null ? '' : `${say('decide.ownerIs', { name: owner })}.`,
		followUpOn === null
			? ''
			: `${sentence(say('decide.followUpIs', { when: dateWords(followUpOn, say) }))}.`,
		reply === null ? '' : `${say('decide.theirReply', { says: say(`decide.act.${reply}`) })}.`
	]);
}

function scoreLine(form: Plan['scores'][number], say: SayToStaff): string {
	const says = headlineScores(form.lines).map(
		(line) => `${line.title}: ${scoreWords(line, say).words}`
	);
	return `${form.title} (${dateWords(form.at, say)}): ${says.join('; ')}`;
}

function ended(words: string): string {
	return /[.?!]$/.test(words) ? words : `${words}.`;
}

function joined(sentences: readonly string[]): string {
	return sentences.filter(Boolean).join(' ');
}
