import { describe, expect, it } from 'vitest';
import { isFound, minutesOf, type Offer, type OfferedForm } from './offer.ts';

const audit: OfferedForm = {
	choice: 'patient:audit-c',
	title: 'AUDIT-C: hvor ofte og hvor mye alkohol',
	kind: 'instrument',
	minutes: 2,
	rater: 'patient',
	because: null,
	bar: null
};

describe('finding a form', () => {
	it.each(['', '  ', 'audit', 'ALKOHOL', 'mye audit', 'audit-c'])('"%s" finds AUDIT-C', (search) =>
		expect(isFound(audit, search)).toBe(true)
	);

	it.each(['dudit', 'audit vold'])('"%s" does not', (search) =>
		expect(isFound(audit, search)).toBe(false)
	);
});

describe('the time it takes', () => {
	it('counts the chosen forms of the person, not those of the clinic', () => {
		const clinics: OfferedForm = { ...audit, choice: 'clinician:x', rater: 'clinician' };
		const offer: Offer = { core: [audit], opened: [], byClinician: [clinics], laterPhase: [] };
		expect(minutesOf(offer, ['patient:audit-c', 'clinician:x'])).toBe(2);
		expect(minutesOf(offer, [])).toBe(0);
	});
});
