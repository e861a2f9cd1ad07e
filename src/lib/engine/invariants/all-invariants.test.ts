import { describe, expect, it } from 'vitest';
import {
	choiceItem,
	oneSection,
	smallContent,
	smallForm,
	smallSuggestion
} from '../testing/small-content.ts';
import { violationsIn } from './all-invariants.ts';

const yesNo = ['yes', 'no'] as const;
const form = smallForm('f', oneSection(choiceItem('a', yesNo), choiceItem('b', yesNo)));
const both = (words: string) => ({ nb: words, en: words });
const onA = { item: 'f.a', is: 'yes' };

/** Sections of the invariants that this content breaks. */
function broken(forms: readonly object[], suggestions: readonly object[]): readonly string[] {
	const found = violationsIn(smallContent(forms, suggestions));
	return [...new Set(found.map((violation) => violation.section))];
}

describe('7 invariants can fail', () => {
	it('keeps quiet about content that is in order', () => {
		expect(broken([form], [smallSuggestion('fine', { when: onA })])).toEqual([]);
	});

	it.each([
		['Nekt hjelp til personen har sluttet.', 'withholds'],
		['Deny treatment until next month.', 'withholds, in English'],
		['Gi plass bare hvis pasienten er motivert.', 'makes conditional'],
		['Ta gebyr for timen.', 'proposes a fee'],
		['Pasienten er umotivert.', 'labels']
	])('7.1 finds words that harm: %s (%s)', (words) => {
		const bad = smallSuggestion('bad', { when: onA, action: both(words) });
		expect(broken([form], [bad])).toEqual(['7.1']);
	});

	it('7.1 leaves alone what advises against it', () => {
		const fine = smallSuggestion('fine', { when: onA, action: both('Ikke ta gebyr for timen.') });
		expect(broken([form], [fine])).toEqual([]);
	});

	it('7.2 finds a question gated by gender', () => {
		const gated = smallForm(
			'f',
			oneSection(
				choiceItem('a', yesNo, { when: { fact: 'gender', in: ['woman'] } }),
				choiceItem('b', yesNo)
			)
		);
		expect(broken([gated], [smallSuggestion('one', { when: onA })])).toEqual(['7.2']);
	});

	it('7.2 finds separation that gender alone triggers, as a fact or as an answer', () => {
		const action = both('Tilby en avdeling bare for eget kjønn.');
		const byFact = smallSuggestion('by-fact', {
			action,
			when: { fact: 'gender', in: ['woman'] }
		});
		expect(broken([form], [byFact])).toEqual(['7.2']);
		const asking = smallForm(
			'f',
			oneSection(choiceItem('a', ['woman', 'man'], { fact: 'gender' }), choiceItem('b', yesNo))
		);
		const byAnswer = smallSuggestion('by-answer', { action, when: { item: 'f.a', is: 'woman' } });
		expect(broken([asking], [byAnswer])).toEqual(['7.2']);
		const across = smallSuggestion('across', {
			action: both('Tilby en gruppe på tvers av kjønn.'),
			when: { item: 'f.a', is: 'woman' }
		});
		expect(broken([asking], [across])).toEqual([]);
	});

	it('7.3 finds an alert that something else can take away', () => {
		const because = both('Noe annet.');
		const alert = smallSuggestion('alert', {
			kind: 'alert',
			urgency: 'now',
			when: onA,
			unless: [{ when: { item: 'f.b', is: 'yes' }, because }]
		});
		expect(broken([form], [alert])).toEqual(['7.3']);
	});

	it('7.3 finds an alert that answering makes disappear', () => {
		const alert = smallSuggestion('alert', {
			kind: 'alert',
			urgency: 'now',
			when: { all: [onA, { item: 'f.b', answered: false }] }
		});
		expect(broken([form], [alert])).toEqual(['7.3']);
	});

	it('7.4 finds a suggestion that silence triggers', () => {
		const silent = smallSuggestion('mixed-setting-may-suffice', {
			when: { not: { item: 'f.a', answered: true } },
			examples: [
				{ given: {}, expect: 'suggested' },
				{ given: { 'f.a': 'yes' }, expect: 'not-suggested' }
			]
		});
		expect(broken([form], [silent])).toEqual(['7.4']);
	});

	it('7.4 lets a check ask for what was not said', () => {
		const asking = smallSuggestion('ask', {
			kind: 'check',
			when: { not: { item: 'f.a', answered: true } },
			examples: [
				{ given: {}, expect: 'suggested' },
				{ given: { 'f.a': 'yes' }, expect: 'not-suggested' }
			]
		});
		expect(broken([form], [asking])).toEqual([]);
	});

	it('7.5 finds a safety answer without an alert', () => {
		const critical = smallForm('f', {
			...oneSection(choiceItem('a', yesNo), choiceItem('b', yesNo)),
			critical: [{ item: 'a', when: { item: 'a', is: 'yes' }, text: both('Snakk i dag.') }]
		});
		const later = smallSuggestion('later', { kind: 'alert', urgency: 'plan', when: onA });
		expect(broken([critical], [later])).toEqual(['7.5']);
		const now = smallSuggestion('now', { kind: 'alert', urgency: 'now', when: onA });
		expect(broken([critical], [now])).toEqual([]);
	});

	it('7.6 finds an unsafe relative who is invited', () => {
		const relatives = smallForm(
			'relatives',
			oneSection({
				id: 'person',
				type: 'rows',
				text: both('Hvem?'),
				items: [choiceItem('safe', ['safe', 'unsafe']), choiceItem('wanted', yesNo)]
			})
		);
		const wanted = { item: 'relatives.person.wanted', is: 'yes' };
		const invite = (unless: readonly object[]) =>
			smallSuggestion('invite', { forEach: 'relatives.person', when: wanted, unless });
		expect(broken([form, relatives], [invite([])])).toEqual(['7.6']);
		const careful = {
			when: { item: 'relatives.person.safe', is: 'unsafe' },
			because: both('Ikke trygg.')
		};
		expect(broken([form, relatives], [invite([careful])])).toEqual([]);
	});

	it('7.7 finds an offer that a low score holds back', () => {
		const scored = smallForm('f', {
			...oneSection(choiceItem('a', yesNo), choiceItem('n', [0, 1, 2])),
			scores: { total: { sum: ['n'] } }
		});
		const because = both('Lav skår.');
		const offer = smallSuggestion('offer', {
			when: onA,
			unless: [{ when: { score: 'f.total', atMost: 1 }, because }]
		});
		expect(broken([scored], [offer])).toEqual(['7.7']);
	});

	it('7.8 finds readiness made into one number', () => {
		const rulers = smallForm('readiness-test', {
			...oneSection(choiceItem('importance', [0, 1]), choiceItem('confidence', [0, 1])),
			scores: { total: { sum: ['importance', 'confidence'] } }
		});
		expect(broken([form, rulers], [smallSuggestion('one', { when: onA })])).toEqual(['7.8']);
	});

	it.each([
		['Tilby time når personen er rusfri.', '7.1'],
		['Vent med hjelp til neste måned.', '7.1'],
		['Utskriving ved sprekk.', '7.1'],
		['Offer a place once the person is sober.', '7.1'],
		['Behandling krever rene prøver.', '7.1'],
		['Snakk om det når personen er trygg.', undefined]
	])('7.1 finds conditions in other words, wherever they stand: %s', (words, section) => {
		const inReason = smallSuggestion('bad', {
			when: onA,
			strengthens: [{ when: onA, because: both(words) }]
		});
		expect(broken([form], [inReason])).toEqual(section ? [section] : []);
	});

	it('7.2 finds a row cell that is gated by gender', () => {
		const rows = smallForm(
			'f',
			oneSection(choiceItem('a', yesNo), {
				id: 'who',
				type: 'rows',
				text: both('Hvem?'),
				items: [choiceItem('safe', yesNo, { when: { fact: 'gender', is: 'woman' } })]
			})
		);
		expect(broken([rows], [smallSuggestion('one', { when: onA })])).toEqual(['7.2']);
	});

	it('7.3 finds an alert that goes away behind a "not"', () => {
		const alert = smallSuggestion('alert', {
			kind: 'alert',
			urgency: 'now',
			when: { all: [onA, { not: { item: 'f.b', answered: true } }] },
			examples: [
				{ given: { 'f.a': 'yes' }, expect: 'suggested' },
				{ given: { 'f.a': 'no' }, expect: 'not-suggested' }
			]
		});
		expect(broken([form], [alert])).toEqual(['7.3']);
	});

	it('7.4 finds silence together with a fact', () => {
		const silent = smallSuggestion('mixed-setting-may-suffice', {
			when: {
				all: [
					{ fact: 'sex', is: 'male' },
					{ item: 'f.a', answered: false }
				]
			},
			examples: [
				{ given: { 'fact.sex': 'male' }, expect: 'suggested' },
				{ given: { 'fact.sex': 'female' }, expect: 'not-suggested' }
			]
		});
		expect(broken([form], [silent])).toContain('7.4');
	});

	it('7.6 finds an invitation that looks at all relatives at once', () => {
		const relatives = smallForm(
			'relatives',
			oneSection({
				id: 'person',
				type: 'rows',
				text: both('Hvem?'),
				items: [choiceItem('safe', ['safe', 'unsafe']), choiceItem('wanted', yesNo)]
			})
		);
		const invite = smallSuggestion('invite', {
			when: { item: 'relatives.person.wanted', is: 'yes' },
			examples: [
				{ given: { 'relatives.person.wanted': 'yes' }, expect: 'suggested' },
				{ given: { 'relatives.person.wanted': 'no' }, expect: 'not-suggested' }
			]
		});
		expect(broken([form, relatives], [invite])).toEqual(['7.6']);
	});

	it.each([
		['the lowest band', { band: 'f.zone', is: 'low' }],
		['"not" a lower bound', { not: { score: 'f.total', atLeast: 2 } }]
	])('7.7 finds an offer that %s holds back', (_what, when) => {
		const scored = smallForm('f', {
			...oneSection(choiceItem('a', yesNo), choiceItem('n', [0, 1, 2])),
			scores: {
				total: { sum: ['n'] },
				zone: {
					bands: {
						of: 'total',
						edges: [
							{ id: 'low', from: 0, status: 'heuristic' },
							{ id: 'high', from: 2, status: 'heuristic' }
						]
					}
				}
			}
		});
		const offer = smallSuggestion('offer', {
			when: onA,
			unless: [{ when, because: both('Lavt.') }]
		});
		expect(broken([scored], [offer])).toEqual(['7.7']);
	});

	it('7.8 finds most of a profile in one number, also by calculation', () => {
		const items = oneSection(
			choiceItem('importance', [0, 1]),
			choiceItem('confidence', [0, 1]),
			choiceItem('readiness', [0, 1])
		);
		const one = [smallSuggestion('one', { when: onA })];
		const of = (scores: object) => [form, smallForm('readiness-test', { ...items, scores })];
		expect(broken(of({ two: { sum: ['importance', 'confidence'] } }), one)).toEqual(['7.8']);
		expect(
			broken(of({ all: { calculate: { plus: ['importance', 'confidence', 'readiness'] } } }), one)
		).toEqual(['7.8']);
		expect(
			broken(of({ gap: { calculate: { minus: ['importance', 'confidence'] } } }), one)
		).toEqual([]);
	});
});
