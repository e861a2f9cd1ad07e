import { describe, expect, it } from 'vitest';
import { isToConfirm, widestGaps, type Gap, type SheetLine } from './answer-sheet.ts';

function line(item: string, gap: Gap | null, change: Partial<SheetLine> = {}): SheetLine {
	return {
		item,
		section: '',
		about: item,
		aboutLanguage: 'nb',
		says: '1',
		state: 'answered',
		marks: {},
		isClinicianOnly: false,
		seq: 1,
		saidBefore: null,
		other: { rater: 'clinician', says: '2', state: 'answered', gap },
		notes: [],
		...change
	};
}

describe('where two raters see it differently', () => {
	it('the widest gap on its own scale comes first, and what is alike is left out', () => {
		const lines = [
			line('near', { kind: 'apart', by: 1, of: 10 }),
			line('alike', { kind: 'same' }),
			line('far', { kind: 'apart', by: 3, of: 4 }),
			line('other', { kind: 'different' }),
			line('one-sided', null)
		];
		expect(widestGaps(lines).map(({ item }) => item)).toEqual(['far', 'other', 'near']);
	});

	it('an answer is confirmed once, and only when it was given while affected', () => {
		expect(isToConfirm(line('a', null, { marks: { affected: true } }))).toBe(true);
		const confirmed = { affected: true, confirmedAt: '2026-11-20T08:00:00.000Z' };
		expect(isToConfirm(line('a', null, { marks: confirmed }))).toBe(false);
		expect(isToConfirm(line('a', null))).toBe(false);
	});
});
