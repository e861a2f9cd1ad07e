import { describe, expect, it } from 'vitest';
import { leaves, type Condition } from '#engine/conditions/condition.ts';
import { checkContent } from '#engine/content/check-content.ts';
import { readContentFiles } from '#server/content/read-content-files.ts';

const { content } = checkContent(await readContentFiles('forms'));
const openings = content!.packages.flatMap((one) =>
	one.forms.flatMap((part) =>
		part.opens.map(({ when, because }) => ({
			at: `${one.id}: ${part.form}`,
			says: because?.['nb'] ?? '',
			when
		}))
	)
);

/**
 * What a reason claims that somebody answered, as a reader understands it: the answers of which the
 * words are true. An opening may rest on these and on nothing broader.
 */
const claims: Readonly<Record<string, readonly string[]>> = {
	'Du svarte at barn eller graviditet er en del av livet ditt nå.': [
		'opening-questions.children: yes'
	],
	'Du har svart at barn eller graviditet er en del av livet ditt.': [
		'opening-questions.children: yes',
		'children-and-pregnancy.has-children-under-18: yes',
		'children-and-pregnancy.pregnant: yes maybe'
	],
	'Du har svart noe om folk rundt deg.': [
		'opening-questions.close-people: involve needs-support makes-harder',
		'relatives.anyone-unsafe: yes'
	],
	'Du krysset av for noe i kroppen nå.': [
		'safety-check.body-signs: fever chest-pain seizure confused head-injury injury-from-violence wound-infection vomiting'
	],
	'Du svarte at du gjerne vil ha en kriseplan, eller at den du har, ikke hjelper.': [
		'safety-check.crisis-plan: wants not-helpful'
	],
	'Du svarte at du har abstinens nå.': ['answering-state.body-now: withdrawal'],
	'Du svarte at du har abstinens eller smerter nå.': ['answering-state.body-now: withdrawal pain'],
	'Du svarte at du vil ha hjelp med sykdom, smerter, medisiner eller tenner.': [
		'opening-questions.body: illness-pain medicines teeth'
	],
	'Du svarte at noe er vanskelig i psyken nå.': [
		'opening-questions.mind: anxiety low-mood bad-memories sleep anger voices-suspicion numb concentration other'
	],
	'Du svarte at humøret eller søvnen er vanskelig nå.': ['opening-questions.mind: low-mood sleep'],
	'Du svarte at du har angst eller uro.': ['opening-questions.mind: anxiety'],
	'Du svarte at humøret er tungt nå.': ['opening-questions.mind: low-mood'],
	'Du svarte at det har noe å si hvem du er sammen med.': ['opening-questions.who-with: yes'],
	'Du svarte at du vil ha det bedre i hverdagen.': [
		'opening-questions.everyday: housing work leisure economy family network'
	],
	'Du svarte at du ønsker deg venner eller noe å gjøre.': [
		'opening-questions.everyday: leisure network'
	],
	'Du svarte at det er noen du vil ha med i behandlingen.': [
		'opening-questions.close-people: involve'
	],
	'Du svarte at en av dine nærmeste trenger støtte.': [
		'opening-questions.close-people: needs-support'
	],
	'Du svarte at noen gjør det vanskeligere for deg.': [
		'opening-questions.close-people: makes-harder'
	],
	'Du vil ha noen med.': [
		'opening-questions.close-people: involve',
		'relatives.person.want-involved: yes'
	],
	'Du har svart hva som passer for deg nå.': [
		'opening-questions.about-change: moving want torn not-now'
	],
	'Du svarte at du vil både endre og fortsette.': ['opening-questions.about-change: torn'],
	'Du svarte at noe kan gjøre det vanskelig å komme.': ['opening-questions.coming: yes'],
	'Du svarte at søvn, krefter, konsentrasjon eller lesing er vanskelig nå.': [
		'opening-questions.mind: concentration sleep',
		'answering-state.body-now: tired concentration reading'
	],
	'Du svarte at du vil ha hjelp med sex, prevensjon eller underliv.': [
		'opening-questions.body: sex-and-body'
	],
	'Personen har svart at noen er blitt skadet eller skremt av personen.': [
		'opening-questions.safe-with-people: harm-others'
	],
	'Du svarte at bolig, økonomi, jobb eller aktivitet er usikkert eller borte.': [
		'outcome-followup.kept-housing: wobbly lost',
		'outcome-followup.kept-economy: wobbly lost',
		'outcome-followup.kept-work: wobbly lost'
	],
	'Du svarte at kontakten med folk som er bra for deg, er usikker eller mangler.': [
		'outcome-followup.kept-network: wobbly lost never-had'
	],
	'Du svarte at du ønsker mer hjelp.': ['outcome-followup.still-in-contact: want-more none-want'],
	'Du svarte at du vil ha mer hjelp.': ['outcome-followup.adjust: more-help'],
	'Du vil endre noe i planen.': ['outcome-followup.adjust: more-help more-freedom other'],
	'Du ba oss spørre igjen senere.': ['consent-research.aggregate: ask-later'],
	'Du svarte at du har hatt en tung uke eller et tilbakeslag.': [
		'motivation-checkin.what-happened: low setback'
	],
	'Du svarte at det kan bli vanskelig å komme til neste time, eller at du helst ikke vil.': [
		'motivation-checkin.next-session: hard rather-not'
	],
	'Du svarte at kreftene er små nå, eller at du har vært sliten.': [
		'motivation-checkin.energy: ≤3',
		'motivation-checkin.what-happened: tired'
	],
	'Du svarte at suget eller presset har vært sterkt.': [
		'motivation-checkin.craving: ≥7',
		'motivation-checkin.what-happened: pressure'
	],
	'Du svarte at press eller noe i familien har preget uken.': [
		'motivation-checkin.what-happened: pressure family-event'
	],
	'Du svarte at noe i familien har preget uken.': [
		'motivation-checkin.what-happened: family-event'
	],
	'Du svarte at penger eller bolig har preget uken.': [
		'motivation-checkin.what-happened: money-home'
	],
	'Du svarte at du har brukt mer.': ['motivation-checkin.used: more'],
	'Du svarte at suget har vært sterkt.': ['early-warning.craving: ≥7'],
	'Du svarte at ikke noe er på plass ennå.': ['aftercare-plan.in-place: none-yet'],
	'Du vil gjerne begynne i et fellesskap.': ['aftercare-plan.self-help-started: want'],
	'Du svarte at dette kommer i veien ofte eller av og til.': [
		'after-missed-session.usual: often sometimes'
	],
	'Du svarte at noe ved timene ikke er som det burde.': [
		'after-missed-session.what-happened: relation not-helpful'
	]
};

/** Each answer that a condition takes as its ground, `item: value`. */
function groundsOf(condition: Condition): readonly string[] {
	return leaves(condition).flatMap((leaf) => {
		if (leaf.op !== 'item') return [`${leaf.op} condition`];
		const { item, cell } = leaf.ref;
		const name = cell === undefined ? item : `${item}.${cell}`;
		if ('values' in leaf.test) return leaf.test.values.map((value) => `${name}: ${String(value)}`);
		const sign = leaf.test.op === 'atLeast' ? '≥' : '≤';
		return [`${name}: ${sign}${leaf.test.n}`];
	});
}

/** `item: a b` as `item: a` and `item: b`. */
function each(lines: readonly string[]): readonly string[] {
	return lines.flatMap((line) => {
		const [item = '', values = ''] = line.split(': ');
		return values.split(' ').map((value) => `${item}: ${value}`);
	});
}

const hasNegation = (condition: Condition): boolean => JSON.stringify(condition).includes('"not"');
/** Speaks of what this person has said or wants; "something you answered" is true of any answer. */
const claimsAnAnswer = /^(Du|Personen) (har )?(svar|vil|ba|krysset|ønsker|tenker)/;
const speaksOfEverybody = /\balle\b/i;

describe('a form opened by an answer says why, and the words are true whenever it opens', () => {
	it('each has words', () => {
		expect(openings.filter(({ says }) => says === '').map(({ at }) => at)).toEqual([]);
		expect(openings.length).toBeGreaterThan(80);
	});

	it.each(openings.filter(({ says }) => claimsAnAnswer.test(says)))(
		'$at: $says',
		({ says, when }) => {
			const claim = Object.keys(claims).find((one) => says.startsWith(one));
			expect(claim, 'a claim that nobody has read').toBeDefined();
			expect(hasNegation(when)).toBe(false);
			const trueOf = each(claims[claim as string] ?? []);
			expect(groundsOf(when).filter((ground) => !trueOf.includes(ground))).toEqual([]);
		}
	);

	it('"everyone" is said only where no answer decides', () => {
		const wrong = openings.filter(
			({ says, when }) =>
				speaksOfEverybody.test(says) && leaves(when).some((leaf) => leaf.op !== 'input')
		);
		expect(wrong.map(({ at, says }) => `${at}: ${says}`)).toEqual([]);
	});

	it('no claim is left over', () => {
		const unused = Object.keys(claims).filter(
			(claim) => !openings.some(({ says }) => says.startsWith(claim))
		);
		expect(unused).toEqual([]);
	});

	it('fails on a condition that is broader than its words', () => {
		const broad: Condition = {
			op: 'item',
			ref: { item: 'opening-questions.mind' },
			test: { op: 'in', values: ['anxiety', 'sleep'] }
		};
		const trueOf = each(claims['Du svarte at du har angst eller uro.'] ?? []);
		expect(groundsOf(broad).filter((ground) => !trueOf.includes(ground))).toEqual([
			'opening-questions.mind: sleep'
		]);
	});
});
