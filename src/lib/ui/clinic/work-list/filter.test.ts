import { describe, expect, it } from 'vitest';
import { chosenPeople, isForToday, readFilter, type Choice } from './filter.ts';
import type { GivenLine, PersonLine } from './work-list.ts';

const today = '2026-11-21';

const given: GivenLine = {
	assignmentId: 'a',
	title: 'Oppstart',
	moment: 'intake',
	dueOn: null,
	status: 'open',
	forms: 7,
	opened: 0,
	submitted: 0
};

function person(name: string, change: Partial<PersonLine> = {}): PersonLine {
	return {
		episodeId: name,
		name,
		number: null,
		phase: 'intake',
		startedAt: '2026-11-01T08:00:00.000Z',
		given: [],
		openAlerts: 0,
		followUps: [],
		changedDecisions: 0,
		isMine: false,
		...change
	};
}

function shown(people: readonly PersonLine[], choice: Partial<Choice>): readonly string[] {
	const whole = { filter: 'all', moment: '', search: '', ...choice } as const;
	return chosenPeople(people, whole, today).map(({ name }) => name);
}

describe('what is for today', () => {
	it.each([
		['an open alert', { openAlerts: 1 }],
		['a decision whose ground has changed', { changedDecisions: 1 }],
		['a follow-up of today', { followUps: [{ on: today, title: '', owner: null }] }],
		[
			'a follow-up that was forgotten',
			{ followUps: [{ on: '2026-11-01', title: '', owner: null }] }
		],
		['forms that are due', { given: [{ ...given, dueOn: today }] }],
		['forms that were due', { given: [{ ...given, dueOn: '2026-11-01' }] }]
	] satisfies [string, Partial<PersonLine>][])('is %s', (_, change) => {
		expect(isForToday(person('Kari', change), today)).toBe(true);
	});

	it.each([
		['a follow-up of tomorrow', { followUps: [{ on: '2026-11-22', title: '', owner: null }] }],
		['forms handed in late', { given: [{ ...given, status: 'submitted', dueOn: '2026-11-01' }] }],
		['nothing at all', {}]
	] satisfies [string, Partial<PersonLine>][])('is not %s', (_, change) => {
		expect(isForToday(person('Kari', change), today)).toBe(false);
	});
});

describe('the people somebody wants to see', () => {
	const people = [
		person('Kari', { isMine: true, number: 'A-17' }),
		person('Ola', { given: [{ ...given, submitted: 2, moment: 'review' }] }),
		person('Åse', { openAlerts: 1, given: [given] })
	];

	it('are all, mine, those of today, or those who answered', () => {
		expect(shown(people, { filter: 'all' })).toEqual(['Åse', 'Kari', 'Ola']);
		expect(shown(people, { filter: 'mine' })).toEqual(['Kari']);
		expect(shown(people, { filter: 'today' })).toEqual(['Åse']);
		expect(shown(people, { filter: 'answered' })).toEqual(['Ola']);
	});

	it('are found by a moment, a part of a name or a number', () => {
		expect(shown(people, { moment: 'review' })).toEqual(['Ola']);
		expect(shown(people, { search: ' åS' })).toEqual(['Åse']);
		expect(shown(people, { search: 'a-1' })).toEqual(['Kari']);
		expect(shown(people, { search: 'nobody' })).toEqual([]);
	});

	it('are everybody when an address names a filter that is not ours', () => {
		expect(readFilter('mine')).toBe('mine');
		expect(readFilter('<script>')).toBe('all');
		expect(readFilter(null)).toBe('all');
	});
});
