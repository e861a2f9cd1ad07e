import { describe, expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { copyAsPage } from '../dossier/copy-as-page.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { closeAlert } from './close-alert.ts';
import { copyPerson } from './copy-person.ts';
import { countDueRights } from './count-due-rights.ts';
import { dueInAMonth } from './due-in-a-month.ts';
import { erasePerson } from './erase-person.ts';
import { liftLegalHold, placeLegalHold } from './legal-hold.ts';
import { raiseAlert } from '../testing/raise-alert.ts';
import { readEpisode } from './read-episode.ts';
import { recordConsent } from './record-consent.ts';
import { recordDecision } from './record-decision.ts';
import { answerRightsRequest, listRightsRequests, recordRightsRequest } from './rights-requests.ts';
import { saveAnswers } from '../testing/save-answers.ts';

describe('a month to answer', () => {
	it.each([
		['2026-11-20T08:00:00Z', '2026-12-20'],
		['2026-12-31T08:00:00Z', '2027-01-31'],
		['2027-01-31T08:00:00Z', '2027-02-28'],
		['2028-01-30T08:00:00Z', '2028-02-29'],
		// Already the next day in Oslo.
		['2026-11-20T23:30:00Z', '2026-12-21']
	])('from %s is until %s', (received, due) => {
		expect(dueInAMonth(new Date(received))).toBe(due);
	});
});

describeOnBothDatabases('requests about rights', (app) => {
	it('is counted on the work list until somebody has answered', async () => {
		const unit = await newTestUnit(app());
		const { clinician, patient, episodeId } = unit;
		const lead = staffIn(unit.unitId, 'lead');
		expect(await countDueRights(app(), clinician, {})).toEqual({ open: 0, nextDueOn: null });
		const request = { episodeId, kind: 'access', note: '' } as const;
		const requestId = await recordRightsRequest(app(), patient, request);
		const due = await countDueRights(app(), clinician, {});
		expect(due.open).toBe(1);
		expect(due.nextDueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
		await answerRightsRequest(app(), lead, { requestId, state: 'met', answer: 'Sendt.' });
		expect(await countDueRights(app(), clinician, {})).toEqual({ open: 0, nextDueOn: null });
	});

	it('have a day, the most urgent first; answered once, in words', async () => {
		const unit = await newTestUnit(app());
		const lead = staffIn(unit.unitId, 'lead');
		const { episodeId } = unit;
		const first = await recordRightsRequest(app(), unit.patient, {
			episodeId,
			kind: 'access',
			note: 'Jeg vil se alt.'
		});
		app().clock.advance(24 * 3600);
		await recordRightsRequest(app(), unit.clinician, { episodeId, kind: 'portability', note: '' });

		const open = await listRightsRequests(app(), lead, {});
		expect(open.map(({ kind, state }) => [kind, state])).toEqual([
			['access', 'open'],
			['portability', 'open']
		]);
		expect(open[0]).toMatchObject({ words: { note: 'Jeg vil se alt.', answer: null } });

		const answer = { requestId: first, state: 'met' as const, answer: 'Utlevert på papir.' };
		const asClinician = answerRightsRequest(app(), unit.clinician, answer);
		expect(await refusalOf(asClinician)).toBe('not-allowed');
		expect(await refusalOf(answerRightsRequest(app(), lead, { ...answer, answer: ' ' }))).toBe(
			'invalid'
		);
		await answerRightsRequest(app(), lead, answer);
		expect(await refusalOf(answerRightsRequest(app(), lead, answer))).toBe('conflict');
		const after = await listRightsRequests(app(), lead, {});
		expect(after.map(({ kind }) => kind)).toEqual(['portability', 'access']);
		expect(after[1]).toMatchObject({ state: 'met', words: { answer: 'Utlevert på papir.' } });
	});

	it('after an erasure it stays that it was met, without a word of it', async () => {
		const unit = await newTestUnit(app());
		const { episodeId } = unit;
		await recordRightsRequest(app(), unit.patient, { episodeId, kind: 'erasure', note: 'Slett' });
		const proof = await erasePerson(app(), system('test', unit.unitId), unit);
		expect(proof).toMatchObject({ isKeyDestroyed: true, researchFactsLeft: 0 });
		const [left] = await listRightsRequests(app(), staffIn(unit.unitId, 'lead'), {});
		expect(left).toMatchObject({ kind: 'erasure', state: 'met', words: null });
	});

	it('a legal hold stops an erasure until it is lifted', async () => {
		const unit = await newTestUnit(app());
		const lead = staffIn(unit.unitId, 'lead');
		const erase = () => refusalOf(erasePerson(app(), system('test', unit.unitId), unit));
		await placeLegalHold(app(), lead, { episodeId: unit.episodeId, reason: 'Tilsynssak' });
		expect(await erase()).toBe('closed');
		expect(await readEpisode(app(), unit.clinician, unit)).toBeTruthy();
		await liftLegalHold(app(), lead, unit);
		expect(await erase()).toBe('done');
	});
});

describeOnBothDatabases('a copy for the person', (app) => {
	it('holds everything that was said, by them and about them', async () => {
		const unit = await newTestUnit(app());
		const { clinician, patient, episodeId, responseId } = unit;
		await saveAnswers(app(), patient, {
			responseId,
			writes: [
				{ client: 'c', seq: 1, item: 'a', answer: { state: 'answered', value: 'ord1' }, marks: {} },
				{ client: 'c', seq: 2, item: 'a', answer: { state: 'answered', value: 'ord2' }, marks: {} }
			]
		});
		await recordDecision(app(), clinician, {
			episodeId,
			suggestionId: 's',
			act: 'offered',
			reason: 'ord3',
			ground: 'g',
			ownerId: null,
			followUpOn: null,
			supersedes: 'first'
		});
		const alertId = await raiseAlert(app(), clinician, {
			episodeId,
			responseId: null,
			urgency: 'now',
			cause: { key: 'k', detail: { note: 'ord4' } }
		});
		await closeAlert(app(), clinician, { alertId, act: 'Vi snakket om ord5 sammen.' });
		await recordConsent(app(), patient, {
			episodeId,
			purpose: 'relative:1',
			act: 'given',
			text: { id: 't', version: '1', hash: 'h' },
			detail: { name: 'ord6' }
		});
		await recordRightsRequest(app(), patient, { episodeId, kind: 'access', note: 'ord7' });

		const lead = staffIn(unit.unitId, 'lead');
		const input = { episodeId, language: 'nb' as const };
		const copy = await copyPerson(app(), lead, input);
		const json = JSON.stringify(copy);
		for (const word of ['Ola Oppdiktet', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `ord${n}`)]) {
			expect(json).toContain(word);
		}
		expect(JSON.parse(json)).toEqual(copy);
		const page = copyAsPage(copy, 'nb');
		for (const word of ['Ola Oppdiktet', 'ord3', 'ord6', 'ord7']) expect(page).toContain(word);
		expect(page).not.toMatch(/<script|src=|href=/);

		const stale = { ...lead, isConfirmed: false };
		expect(await refusalOf(copyPerson(app(), stale, input))).toBe('confirm-first');
		expect(await refusalOf(copyPerson(app(), clinician, input))).toBe('not-allowed');
	});

	it('runs nothing that somebody wrote', async () => {
		const unit = await newTestUnit(app());
		await recordRightsRequest(app(), unit.patient, {
			episodeId: unit.episodeId,
			kind: 'access',
			note: '<img src=x onerror=alert(1)>'
		});
		const lead = staffIn(unit.unitId, 'lead');
		const copy = await copyPerson(app(), lead, { episodeId: unit.episodeId, language: 'en' });
		expect(copyAsPage(copy, 'en')).not.toContain('<img');
	});
});
