import type { SayToStaff } from '#texts/clinic/say-to-staff.ts';
import { dateWords } from '../../staff/days.ts';
import { degreeWords } from '../suggestions/degree-words.ts';
import { under, type Paper, type PaperEntry, type PaperPair } from './paper.ts';
import type { OwnPlan, Plan, Promised } from './plan.ts';

/** Under which the person's own words are taken in. */
export const ownWordsKey = 'own-words';

/** Something that is left off the paper unless it is taken in. */
export interface Kept {
	readonly key: string;
	readonly title: string;
}

/** What could tell on the person if somebody else found the paper. */
export function keptFromPaper(plan: Plan, say: SayToStaff): readonly Kept[] {
	const hasOwnWords = plan.resources.length > 0 && plan.areResourcesPrivate;
	return [
		...(hasOwnWords ? [{ key: ownWordsKey, title: say('plan.yourWords') }] : []),
		...promisedToPerson(plan)
			.filter(({ isPrivate }) => isPrivate)
			.map(({ id, title }) => ({ key: id, title })),
		...plan.ownPlans
			.filter(({ isPrivate }) => isPrivate)
			.map(({ form, title }) => ({ key: form, title }))
	];
}

/**
 * What was agreed, on one page for the person: their own words first, nothing that tells on them
 * unless it is taken in, and nothing that they have said no to.
 */
export function personPaper(
	plan: Plan,
	takenIn: readonly string[],
	today: string,
	say: SayToStaff
): Paper {
	const isOn = (key: string, isPrivate: boolean) => !isPrivate || takenIn.includes(key);
	const promised = promisedToPerson(plan).filter((one) => isOn(one.id, one.isPrivate));
	const isOpen = ({ reply }: Promised) => reply === 'later' || reply === 'wants-to-talk';
	const agreed = promised.filter((one) => !isOpen(one));
	const entries = (list: readonly Promised[]) => list.map((one) => entryOf(one, say));
	return {
		title: say('plan.paperHeading'),
		language: say.language,
		blocks: [
			{ kind: 'text', text: dateWords(today, say), isSmall: true },
			...(isOn(ownWordsKey, plan.areResourcesPrivate)
				? under(say('plan.yourWords'), { kind: 'terms', pairs: plan.resources.map(pairOf) })
				: []),
			{ kind: 'heading', text: say('plan.agreed') },
			agreed.length > 0
				? { kind: 'list', entries: entries(agreed) }
				: { kind: 'text', text: say('plan.nothingAgreed') },
			...under(say('plan.talkMore'), { kind: 'list', entries: entries(promised.filter(isOpen)) }),
			...plan.ownPlans
				.filter(({ form, isPrivate }) => isOn(form, isPrivate))
				.flatMap(({ title, lines }) => under(title, { kind: 'terms', pairs: lines.map(pairOf) })),
			{ kind: 'text', text: say('plan.yours') }
		]
	};
}

/** What the person has said no to is no plan of theirs. */
function promisedToPerson({ promised }: Plan): readonly Promised[] {
	return promised.filter(({ reply }) => reply !== 'declined');
}

function entryOf(one: Promised, say: SayToStaff): PaperEntry {
	const detail = [
		degreeWords(one, say) ?? '',
		one.owner === null ? '' : say('decide.ownerIs', { name: one.owner }),
		one.followUpOn === null
			? ''
			: say('plan.lookAgain', { when: dateWords(one.followUpOn, say) }).replace(/\.$/, '')
	].filter(Boolean);
	return {
		text: one.patientText ?? one.title,
		detail: detail.length > 0 ? `${detail.join('. ')}.` : null
	};
}

type Line = OwnPlan['lines'][number] | Plan['resources'][number];

function pairOf(line: Line): PaperPair {
	return {
		term: line.about,
		says: line.says,
		...('aboutLanguage' in line ? { termLanguage: line.aboutLanguage } : {})
	};
}
