import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { newId, type DecisionId } from '../ids.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newDecision } from '../testing/new-decision.ts';
import { newTestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { followUpDecision } from './follow-up-decision.ts';
import { readDecisions } from './read-decisions.ts';
import { recordDecision } from './record-decision.ts';

describeOnBothDatabases('6.5 decisions', (app) => {
	it('have a person, time, reason, owner and follow-up', async () => {
		const unit = await newTestUnit(app());
		const decisionId = await recordDecision(app(), unit.clinician, newDecision(unit));
		expect(await readDecisions(app(), unit.clinician, unit)).toEqual([
			{
				decisionId,
				suggestionId: 'womens-group',
				side: 'clinic',
				act: 'offered',
				reason: 'Hun ønsker det selv.',
				choice: null,
				ground: 'g1',
				ownerId: unit.clinician.staffId,
				followUpOn: '2026-12-01',
				followUps: [],
				by: { kind: 'staff', id: unit.clinician.staffId },
				at: app().clock.now().toISOString(),
				isCurrent: true
			}
		]);
	});

	it('are replaced by new ones and never lost', async () => {
		const unit = await newTestUnit(app());
		const first = await recordDecision(app(), unit.clinician, newDecision(unit));
		const change = { act: 'not-now', supersedes: first } as const;
		await recordDecision(app(), unit.clinician, newDecision(unit, change));
		const all = await readDecisions(app(), unit.clinician, unit);
		expect(all.map(({ act, isCurrent }) => [act, isCurrent])).toEqual([
			['offered', false],
			['not-now', true]
		]);
	});

	it('of two who decide at once, the second sees the first’s and nothing is overwritten', async () => {
		const unit = await newTestUnit(app());
		const both = [newDecision(unit), newDecision(unit, { act: 'not-now' })];
		const outcomes = await Promise.all(
			both.map((one) => refusalOf(recordDecision(app(), unit.clinician, one)))
		);
		expect(outcomes.toSorted()).toEqual(['conflict', 'done']);
		expect(await readDecisions(app(), unit.clinician, unit)).toHaveLength(1);
	});

	it('the patient’s reply stands beside the clinic’s decision', async () => {
		const unit = await newTestUnit(app());
		await recordDecision(app(), unit.clinician, newDecision(unit));
		await recordDecision(app(), unit.patient, newDecision(unit, { act: 'wants-to-talk' }));
		const all = await readDecisions(app(), unit.patient, unit);
		expect(all.map(({ side, isCurrent }) => [side, isCurrent])).toEqual([
			['clinic', true],
			['patient', true]
		]);
	});

	it('neither side speaks for the other', async () => {
		const unit = await newTestUnit(app());
		const reply = newDecision(unit, { act: 'accepted' });
		expect(await refusalOf(recordDecision(app(), unit.clinician, reply))).toBe('invalid');
		expect(await refusalOf(recordDecision(app(), unit.patient, newDecision(unit)))).toBe('invalid');
	});

	it('a follow-up moves the date or settles it', async () => {
		const unit = await newTestUnit(app());
		const decisionId = await recordDecision(app(), unit.clinician, newDecision(unit));
		const followUp = { decisionId, note: 'Snakket sammen.' };
		const dates = async () =>
			(await readDecisions(app(), unit.clinician, unit)).map((one) => one.followUpOn);
		await followUpDecision(app(), unit.clinician, {
			...followUp,
			outcome: 'moved',
			nextOn: '2026-12-15'
		});
		expect(await dates()).toEqual(['2026-12-15']);
		await followUpDecision(app(), unit.clinician, { ...followUp, outcome: 'done', nextOn: null });
		expect(await dates()).toEqual([null]);
	});

	it.each(['adapted', 'not-now', 'undone'] as const)(
		'%s has a reason in real words',
		async (act) => {
			const unit = await newTestUnit(app());
			const withoutWords = newDecision(unit, { act, reason: '.' });
			expect(await refusalOf(recordDecision(app(), unit.clinician, withoutWords))).toBe('invalid');
			expect(await readDecisions(app(), unit.clinician, unit)).toEqual([]);
		}
	);

	it('are not looked at again on a day that is gone', async () => {
		const unit = await newTestUnit(app());
		const late = newDecision(unit, { followUpOn: '2026-11-19' });
		expect(await refusalOf(recordDecision(app(), unit.clinician, late))).toBe('invalid');
		const today = newDecision(unit, { followUpOn: '2026-11-20' });
		const decisionId = await recordDecision(app(), unit.clinician, today);
		const moved = { decisionId, outcome: 'moved', note: '', nextOn: '2025-01-01' } as const;
		expect(await refusalOf(followUpDecision(app(), unit.clinician, moved))).toBe('invalid');
	});

	it('a promise is not dropped without saying why', async () => {
		const unit = await newTestUnit(app());
		const decisionId = await recordDecision(app(), unit.clinician, newDecision(unit));
		const dropped = { decisionId, outcome: 'dropped', nextOn: null } as const;
		const silent = followUpDecision(app(), unit.clinician, { ...dropped, note: '-' });
		expect(await refusalOf(silent)).toBe('invalid');
		await followUpDecision(app(), unit.clinician, { ...dropped, note: 'Hun flyttet hjem.' });
	});

	it('nothing is decided about what does not exist', async () => {
		const unit = await newTestUnit(app());
		const elsewhere = newDecision(unit, { episodeId: newId() });
		expect(await refusalOf(recordDecision(app(), unit.clinician, elsewhere))).toBe('not-found');
		const nowhere = { decisionId: newId<'decision'>() as DecisionId, note: '', nextOn: null };
		expect(
			await refusalOf(followUpDecision(app(), unit.clinician, { ...nowhere, outcome: 'done' }))
		).toBe('not-found');
		expect(await refusalOf(recordDecision(app(), system('x'), newDecision(unit)))).toBe(
			'not-found'
		);
	});
});
