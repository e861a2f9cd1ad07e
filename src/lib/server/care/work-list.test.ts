import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newDecision } from '../testing/new-decision.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import { closeAlert } from './close-alert.ts';
import { followUpDecision } from './follow-up-decision.ts';
import { listOpenAlerts } from './list-open-alerts.ts';
import { listStandingDecisions } from './list-standing-decisions.ts';
import { theEpisode } from './objects/the-episode.ts';
import { raiseAlert } from '../testing/raise-alert.ts';
import { recordDecision } from './record-decision.ts';
import { replaceSuggestionStates } from './suggestion-states.ts';
import { takeAlert } from './take-alert.ts';

describeOnBothDatabases('6.5 decisions on the work list', (app) => {
	it('stand until they are replaced or undone', async () => {
		const unit = await newTestUnit(app());
		const first = await recordDecision(app(), unit.clinician, newDecision(unit));
		const second = await recordDecision(
			app(),
			unit.clinician,
			newDecision(unit, { act: 'adapted', supersedes: first })
		);
		const standing = await listStandingDecisions(app(), unit.clinician, {});
		expect(standing.map(({ decisionId }) => decisionId)).toEqual([second]);

		const undoing = newDecision(unit, { act: 'undone', supersedes: second });
		await recordDecision(app(), unit.clinician, undoing);
		expect(await listStandingDecisions(app(), unit.clinician, {})).toEqual([]);
	});

	it('are due when their last follow-up says so, and never again when it is done', async () => {
		const unit = await newTestUnit(app());
		const decisionId = await recordDecision(app(), unit.clinician, newDecision(unit));
		const due = async () => (await listStandingDecisions(app(), unit.clinician, {}))[0]?.followUpOn;
		expect(await due()).toBe('2026-12-01');
		await followUpDecision(app(), unit.clinician, {
			decisionId,
			outcome: 'moved',
			nextOn: '2026-12-15',
			note: ''
		});
		expect(await due()).toBe('2026-12-15');
		const done = { decisionId, outcome: 'done', nextOn: null, note: '' } as const;
		await followUpDecision(app(), unit.clinician, done);
		expect(await due()).toBeNull();
	});

	it('6.6 say when what they rested on has changed', async () => {
		const unit = await newTestUnit(app());
		await recordDecision(app(), unit.clinician, newDecision(unit));
		const hasChanged = async () =>
			(await listStandingDecisions(app(), unit.clinician, {}))[0]?.hasChangedGround;
		expect(await hasChanged()).toBe(false);
		const episode = await theEpisode(app(), unit.clinician, unit.episodeId);
		for (const ground of ['g1', 'g2']) {
			const state = {
				suggestionId: 'womens-group',
				status: 'suggested',
				ground,
				detail: {}
			} as const;
			await app().db.write((tx) => replaceSuggestionStates(tx, app(), episode, [state]));
			expect(await hasChanged()).toBe(ground === 'g2');
		}
	});

	it('of another unit do not exist', async () => {
		const unit = await newTestUnit(app());
		await recordDecision(app(), unit.clinician, newDecision(unit));
		const { clinician: stranger } = await newTestUnit(app());
		expect(await listStandingDecisions(app(), stranger, {})).toEqual([]);
	});
});

describeOnBothDatabases('open alerts on the work list', (app) => {
	const alert = (unit: TestUnit, key: string) => ({
		episodeId: unit.episodeId,
		responseId: null,
		urgency: 'now' as const,
		cause: { key, detail: { text: { nb: key } } }
	});

	it('name the person; those that nobody has taken come first, closed ones are gone', async () => {
		const unit = await newTestUnit(app());
		const raised = [];
		for (const key of ['first', 'second', 'third']) {
			raised.push(await raiseAlert(app(), system('test', unit.unitId), alert(unit, key)));
		}
		const [taken, closed, waiting] = raised;
		await takeAlert(app(), unit.clinician, { alertId: taken! });
		await closeAlert(app(), unit.clinician, { alertId: closed!, act: 'Snakket sammen.' });
		const open = await listOpenAlerts(app(), unit.clinician, {});
		expect(open.map(({ alertId, takenBy }) => [alertId, takenBy])).toEqual([
			[waiting, null],
			[taken, unit.clinician.staffId]
		]);
		expect(open[0]?.identity.name).toBe('Ola Oppdiktet');
	});

	it('of another unit do not exist', async () => {
		const unit = await newTestUnit(app());
		await raiseAlert(app(), system('test', unit.unitId), alert(unit, 'first'));
		const { clinician: stranger } = await newTestUnit(app());
		expect(await listOpenAlerts(app(), stranger, {})).toEqual([]);
	});
});
