import { describe, expect, it } from 'vitest';
import { alertsByPerson, type AlertLine } from './work-list.ts';

function alert(episodeId: string, change: Partial<AlertLine> = {}): AlertLine {
	return {
		alertId: `${episodeId} ${change.rank ?? 50} ${change.raisedAt ?? ''}`,
		episodeId,
		name: episodeId,
		urgency: 'now',
		says: '',
		rank: 50,
		raisedAt: '2026-11-21T08:00:00.000Z',
		takenBy: null,
		hasWaitedTooLong: false,
		...change
	};
}

const names = (alerts: readonly AlertLine[]) => alertsByPerson(alerts).map(({ name }) => name);

describe('alerts on top of the work list', () => {
	it('the most severe person comes first, then the longest waiting', () => {
		const early = { raisedAt: '2026-11-20T08:00:00.000Z' };
		const alerts = [alert('Kari'), alert('Ola', early), alert('Åse', { rank: 0 })];
		expect(names(alerts)).toEqual(['Åse', 'Ola', 'Kari']);
	});

	it('the most severe of a person stands first, whatever came first', () => {
		const alerts = [alert('Kari', { rank: 9 }), alert('Kari', { rank: 0 })];
		expect(alertsByPerson(alerts)[0]?.alerts.map(({ rank }) => rank)).toEqual([0, 9]);
	});

	it('a person with something that nobody has taken comes before one whose alerts are taken', () => {
		const taken = alert('Kari', { rank: 0, takenBy: 'Per' });
		expect(names([taken, alert('Ola', { rank: 9 })])).toEqual(['Ola', 'Kari']);
	});

	it('a new alert about a person whose other alert is taken is still nobody’s', () => {
		const [kari] = alertsByPerson([
			alert('Kari', { rank: 0, takenBy: 'Per' }),
			alert('Kari', { rank: 5 })
		]);
		expect(kari).toMatchObject({ isTaken: false, rank: 5, takenBy: ['Per'] });
	});
});
