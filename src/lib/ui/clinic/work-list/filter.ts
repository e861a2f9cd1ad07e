import { isOverdue, type PersonLine } from './work-list.ts';

/** Which people the work list shows. */
export const filters = ['all', 'mine', 'today', 'answered'] as const;

export type Filter = (typeof filters)[number];

export interface Choice {
	readonly filter: Filter;
	/** Empty for every moment. */
	readonly moment: string;
	/** Part of a name or number; empty for all. Never part of an address. */
	readonly search: string;
}

/** A filter as an address names it; everybody when it names none of ours. */
export function readFilter(written: string | null): Filter {
	return filters.find((filter) => filter === written) ?? 'all';
}

/** True when something about the person is to be done today or should have been. */
export function isForToday(person: PersonLine, today: string): boolean {
	return (
		person.openAlerts > 0 ||
		person.changedDecisions > 0 ||
		person.followUps.some(({ on }) => on <= today) ||
		person.given.some((given) => isOverdue(given, today) || given.dueOn === today)
	);
}

/** The people that somebody wants to see: alerts first, then what is for today, then the rest. */
export function chosenPeople(
	people: readonly PersonLine[],
	{ filter, moment, search }: Choice,
	today: string
): readonly PersonLine[] {
	const wanted = search.trim().toLocaleLowerCase('nb');
	const chosen = people.filter(
		(person) =>
			isWanted(person, filter, today) &&
			(moment === '' || person.given.some((given) => given.moment === moment)) &&
			(wanted === '' ||
				person.name.toLocaleLowerCase('nb').includes(wanted) ||
				(person.number?.toLocaleLowerCase('nb').includes(wanted) ?? false))
	);
	return chosen.toSorted((a, b) => waitingOf(a, today) - waitingOf(b, today));
}

function waitingOf(person: PersonLine, today: string): number {
	if (person.openAlerts > 0) return 0;
	return isForToday(person, today) ? 1 : 2;
}

function isWanted(person: PersonLine, filter: Filter, today: string): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'mine':
			return person.isMine;
		case 'today':
			return isForToday(person, today);
		case 'answered':
			return person.given.some(({ submitted }) => submitted > 0);
	}
}
