import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { keepResumePhrase } from '../auth/keep-resume-phrase.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { pseudonymOf } from '../vault/pseudonym.ts';
import { keepRetention } from './apply-retention.ts';
import { assignPackage } from './assign-package.ts';
import { createEpisode } from './create-episode.ts';
import { issueAccessCode } from './issue-access-code.ts';
import { liftLegalHold, placeLegalHold } from './legal-hold.ts';
import { previewRetention } from './preview-retention.ts';
import { setRetention } from './set-retention.ts';

/** The course of treatment ended then. */
async function end(
	app: TestApp,
	{ episodeId }: Pick<TestUnit, 'episodeId'>,
	at: string
): Promise<void> {
	await app.db.write((tx) =>
		tx.updateTable('episode').set({ ended_at: at }).where('id', '=', episodeId).execute()
	);
}

/** Puts a person into research, with one fact. */
async function putInResearch(
	app: TestApp,
	{ unitId, personId }: Pick<TestUnit, 'unitId' | 'personId'>
): Promise<void> {
	const fact = { suggestion: 's', outcome: 'accepted' };
	const pseudonym = pseudonymOf(app.vault, unitId, personId);
	await app.db.write((tx) =>
		tx
			.insertInto('suggestion_fact')
			.values({ unit_id: unitId, pseudonym, ...fact })
			.execute()
	);
}

/** Somebody else in the unit, on whom no hold stands, with a code to come in. */
async function somebodyElse(app: TestApp, { unitId, clinician }: TestUnit) {
	const { episodeId, personId } = await createEpisode(app, clinician, {
		identity: { name: 'Petra Oppdiktet', number: null },
		facts: {},
		phase: 'intake'
	});
	const assignmentId = await assignPackage(app, clinician, {
		episodeId,
		packageId: null,
		moment: 'intake',
		dueOn: null,
		forms: [{ formId: 'resources-first', version: '1.0.0', hash: 'a', rater: 'patient' }]
	});
	await issueAccessCode(app, clinician, { assignmentId, mode: 'own-device' });
	return { unitId, personId, episodeId };
}

async function left(app: TestApp, { unitId }: TestUnit) {
	const count = async (table: 'suggestion_fact' | 'access_code' | 'resume_phrase' | 'person_key') =>
		(await app.db.read.selectFrom(table).select('unit_id').where('unit_id', '=', unitId).execute())
			.length;
	return {
		facts: await count('suggestion_fact'),
		codes: await count('access_code'),
		phrases: await count('resume_phrase'),
		people: await count('person_key')
	};
}

const anHour = 3600;
const aMonth = 31 * 24 * anHour;

describeOnBothDatabases('retention', (app) => {
	it('has no rule but for codes until the unit decides; deciding asks who one is', async () => {
		const unit = await newTestUnit(app());
		const lead = staffIn(unit.unitId, 'lead');
		const before = await previewRetention(app(), lead, {});
		expect(before.rules).toEqual({ treatment: null, research: null, access: 12 });
		const rules = { treatment: 120, research: 60, access: 3 };
		const stale = { ...lead, isConfirmed: false };
		expect(await refusalOf(setRetention(app(), stale, rules))).toBe('confirm-first');
		expect(await refusalOf(setRetention(app(), unit.clinician, rules))).toBe('not-allowed');
		for (const research of [0, -1, 1.5, 1000]) {
			const wrong = setRetention(app(), lead, { ...rules, research });
			expect(await refusalOf(wrong)).toBe('invalid');
		}
		await setRetention(app(), lead, rules);
		expect((await previewRetention(app(), lead, {})).rules).toEqual(rules);
	});

	it('shows whose record has passed its time, and lets none go by itself', async () => {
		const unit = await newTestUnit(app());
		const lead = staffIn(unit.unitId, 'lead');
		const preview = async () =>
			(await previewRetention(app(), lead, { asIf: { treatment: 120 } })).people;
		expect(await preview()).toEqual([]);
		await end(app(), unit, '2026-01-01T00:00:00.000Z');
		expect(await preview()).toEqual([]);
		await end(app(), unit, '2016-01-01T00:00:00.000Z');
		expect(await preview()).toMatchObject([{ personId: unit.personId, isHeld: false }]);
		await placeLegalHold(app(), lead, { episodeId: unit.episodeId, reason: '' });
		expect(await preview()).toMatchObject([{ isHeld: true }]);
		await liftLegalHold(app(), lead, unit);
		await setRetention(app(), lead, { treatment: 1, research: null, access: null });
		await keepRetention(app());
		expect(await left(app(), unit)).toMatchObject({ people: 1 });
	});

	it('takes people out of research when their time there is over, but not on a hold', async () => {
		const unit = await newTestUnit(app());
		const lead = staffIn(unit.unitId, 'lead');
		await putInResearch(app(), unit);
		await setRetention(app(), lead, { treatment: null, research: 24, access: null });
		const reach = async () => (await previewRetention(app(), lead, {})).reaches[1];
		expect(await reach()).toMatchObject({ purpose: 'research', goes: 0, held: 0 });
		await end(app(), unit, '2024-11-21T00:00:00.000Z');
		expect(await reach()).toMatchObject({ goes: 0 });
		await end(app(), unit, '2024-11-19T00:00:00.000Z');
		await placeLegalHold(app(), lead, { episodeId: unit.episodeId, reason: '' });
		expect(await reach()).toMatchObject({ goes: 0, held: 1 });
		const other = await somebodyElse(app(), unit);
		await putInResearch(app(), other);
		await end(app(), other, '2020-01-01T00:00:00.000Z');
		expect(await reach()).toMatchObject({ goes: 1, held: 1 });
		await keepRetention(app());
		expect(await left(app(), unit)).toMatchObject({ facts: 1 });
		await liftLegalHold(app(), lead, unit);
		expect(await reach()).toMatchObject({ goes: 1, held: 0 });
		await keepRetention(app());
		expect(await left(app(), unit)).toMatchObject({ facts: 0, people: 2 });
		expect(await reach()).toMatchObject({ goes: 0 });
	});

	it('removes codes and phrases some months after they ran out, but not on a hold', async () => {
		const unit = await newTestUnit(app());
		const { unitId, clinician, patient, assignmentId } = unit;
		const lead = staffIn(unitId, 'lead');
		await issueAccessCode(app(), clinician, { assignmentId, mode: 'own-device' });
		await keepResumePhrase(app(), patient, { assignmentId });
		await somebodyElse(app(), unit);
		await setRetention(app(), lead, { treatment: null, research: null, access: 2 });
		app().clock.advance(2 * aMonth);
		await keepRetention(app());
		expect(await left(app(), unit)).toMatchObject({ codes: 2, phrases: 1 });
		app().clock.advance(2 * aMonth);
		await issueAccessCode(app(), clinician, { assignmentId, mode: 'own-device' });
		await placeLegalHold(app(), lead, { episodeId: unit.episodeId, reason: '' });
		const reach = async () => (await previewRetention(app(), lead, {})).reaches[2];
		expect(await reach()).toEqual({ purpose: 'access', months: 2, goes: 1, held: 2 });
		await keepRetention(app());
		expect(await left(app(), unit)).toMatchObject({ codes: 2, phrases: 1 });
		await liftLegalHold(app(), lead, unit);
		expect(await reach()).toMatchObject({ goes: 2, held: 0 });
		await keepRetention(app());
		expect(await left(app(), unit)).toMatchObject({ codes: 1, phrases: 0 });
	});

	it('stands in the log when something went, and only then', async () => {
		const unit = await newTestUnit(app());
		const applied = async () => {
			const rows = await app()
				.db.read.selectFrom('audit_event')
				.select(['actor_kind', 'actor_id'])
				.where('unit_id', '=', unit.unitId)
				.where('act', '=', 'applyRetention')
				.execute();
			return rows;
		};
		await keepRetention(app());
		expect(await applied()).toEqual([]);
		await setRetention(app(), system('test', unit.unitId), {
			treatment: null,
			research: 1,
			access: null
		});
		await putInResearch(app(), unit);
		await end(app(), unit, '2020-01-01T00:00:00.000Z');
		await keepRetention(app());
		await keepRetention(app());
		expect(await applied()).toEqual([{ actor_kind: 'system', actor_id: 'retention' }]);
	});
});
