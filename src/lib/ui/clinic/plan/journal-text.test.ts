import { describe, expect, it } from 'vitest';
import { sayToStaff } from '#texts/clinic/say-to-staff.ts';
import type { ScoreLine } from '../person/person.ts';
import { journalText } from './journal-text.ts';
import type { Plan } from './plan.ts';

const say = await sayToStaff('nb');
const today = '2026-11-21';

const empty: Plan = {
	resources: [],
	areResourcesPrivate: false,
	promised: [],
	ownPlans: [],
	setAside: [],
	scores: [],
	handled: [],
	open: [],
	forms: [],
	notices: []
};

function total(change: Partial<ScoreLine>): ScoreLine {
	return {
		score: 'audit.total',
		title: 'AUDIT',
		says: '',
		kind: 'number',
		isCertain: true,
		isComplete: true,
		value: 14,
		lower: 14,
		upper: 14,
		answered: 10,
		total: 10,
		missing: 0,
		declined: 0,
		cutOffs: [],
		usedSensitiveCutOff: false,
		earlier: null,
		...change
	};
}

function reported(line: ScoreLine): string {
	const scores = [{ form: 'audit', title: 'AUDIT', at: '2026-11-20T08:00:00.000Z', lines: [line] }];
	return journalText({ ...empty, scores }, today, say);
}

describe('text for the record', () => {
	it('leaves out what there is nothing to say about', () => {
		expect(journalText(empty, today, say)).toBe(
			'Fra Terskel, 21. november 2026.\n\nEn skår er et tegn å snakke om, ikke en diagnose.'
		);
	});

	it('4.2 never says a score more certain than it is', () => {
		expect(reported(total({}))).toContain('AUDIT: 14');
		const uncertain = { isCertain: false, value: null, lower: 14, upper: 22 };
		expect(reported(total(uncertain))).toContain('AUDIT: Minst 14, høyst 22');
		const nothing = { isCertain: false, value: null, lower: NaN, upper: NaN };
		expect(reported(total(nothing))).toContain('AUDIT: Ikke kjent');
	});

	it('names who follows up and when, and what was done about alerts', () => {
		const text = journalText(
			{
				...empty,
				open: ['Et barn kan være i fare nå'],
				handled: [
					{
						says: 'Er redd for noen.',
						act: 'Snakket alene.',
						by: 'Kari',
						at: '2026-11-20T08:00:00.000Z'
					}
				],
				promised: [
					{
						id: 'talk',
						title: 'Samtale alene',
						patientText: null,
						act: 'offered',
						reason: 'Hun ønsker det.',
						degree: 'Eget rom',
						extent: 'part-of-stay',
						reply: 'later',
						owner: 'Kari',
						followUpOn: '2026-12-01',
						isPrivate: true
					}
				],
				notices: ['AUDIT: WHO.']
			},
			today,
			say
		);
		expect(text).toContain('Et barn kan være i fare nå. Varselet er åpent.');
		expect(text).toContain('Er redd for noen. Snakket alene. (Kari, 20. november 2026)');
		expect(text).toContain(
			'Samtale alene. Eget rom, i deler av oppholdet. Hun ønsker det. Kari følger opp. Følges opp 1. desember 2026. Personen svarte: Senere.'
		);
		expect(text).toContain('AUDIT: WHO.');
	});
});
