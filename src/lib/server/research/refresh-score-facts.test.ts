import { expect, it } from 'vitest';
import { system, type PatientActor } from '../auth/actor.ts';
import { answerItems } from '../care/answer-items.ts';
import { assignPackage } from '../care/assign-package.ts';
import { createEpisode } from '../care/create-episode.ts';
import { createUnit } from '../care/create-unit.ts';
import { handIn } from '../care/hand-in.ts';
import { openResponse } from '../care/open-response.ts';
import { recordConsent } from '../care/record-consent.ts';
import { reopenResponse } from '../care/reopen-response.ts';
import type { ConsentAct } from '../db/tables/consent.ts';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';

const content = await contentWith('audit');

/** A person of 36 who has an AUDIT to answer. */
async function somebody(app: TestApp) {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	const clinician = staffIn(unitId, 'clinician');
	const { episodeId } = await createEpisode(app, clinician, {
		identity: { name: 'Ola Oppdiktet', number: null },
		facts: { sex: 'female', birthYear: 1990, gender: 'woman' },
		phase: 'intake'
	});
	return { unitId, clinician, episodeId };
}

type Somebody = Awaited<ReturnType<typeof somebody>>;

/** Answers AUDIT at a moment and hands it in. */
async function answer(app: TestApp, one: Somebody, moment: string, answers: object) {
	const { version, hash } = app.content.currentForm('audit');
	const assignmentId = await assignPackage(app, one.clinician, {
		episodeId: one.episodeId,
		packageId: null,
		moment,
		dueOn: null,
		forms: [{ formId: 'audit', version, hash, rater: 'patient' }]
	});
	const patient: PatientActor = {
		kind: 'patient',
		unitId: one.unitId,
		episodeId: one.episodeId,
		assignmentId,
		mode: 'own-device'
	};
	const responseId = await openResponse(app, patient, {
		assignmentId,
		formId: 'audit',
		rater: 'patient',
		language: 'nb'
	});
	const writes = Object.entries(answers).map(([item, raw], i) => ({
		client: 'page',
		seq: i + 1,
		item,
		raw: raw as unknown,
		marks: {}
	}));
	await answerItems(app, patient, { responseId, writes });
	await handIn(app, patient, { assignmentId });
	return { patient, responseId };
}

function consent(app: TestApp, { clinician, episodeId }: Somebody, act: ConsentAct) {
	return recordConsent(app, clinician, {
		episodeId,
		purpose: 'research',
		act,
		text: { id: 'consent-research', version: '1.0.0', hash: 'h' },
		detail: {}
	});
}

async function factsIn(app: TestApp, { unitId }: Somebody) {
	const rows = await app.db.read
		.selectFrom('score_fact')
		.selectAll()
		.where('unit_id', '=', unitId)
		.orderBy('occasion')
		.orderBy('score')
		.execute();
	return rows.map(({ id: _id, unit_id: _unit, computed_at: _at, ...row }) => row);
}

const abstinent = { 'item-1': 0, 'item-9': 2, 'item-10': 0 };

describeOnBothDatabases(
	'score facts',
	(app) => {
		it('are written when a form is handed in, if research consent stands', async () => {
			const one = await somebody(app());
			await answer(app(), one, 'intake', abstinent);
			expect(await factsIn(app(), one)).toEqual([]);
			await consent(app(), one, 'given');
			const zone = (await factsIn(app(), one)).find(({ score }) => score === 'zone');
			expect(zone).toMatchObject({
				form_id: 'audit',
				value: 2,
				lower: 2,
				upper: 2,
				is_complete: 1,
				band: 'low',
				occasion: 1,
				moment: 'intake',
				week: '2026-W47',
				age_band: '35-44',
				gender: 'woman',
				mode: 'own-device'
			});
		});

		it('hold nothing that leads back: no name, id, date or free text', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			const { responseId } = await answer(app(), one, 'intake', abstinent);
			const written = JSON.stringify(await factsIn(app(), one));
			for (const trace of ['Ola', one.episodeId, responseId, '1990', '2026-11-20']) {
				expect(written).not.toContain(trace);
			}
		});

		it('number the occasions of each form', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			await answer(app(), one, 'intake', abstinent);
			app().clock.advance(60);
			await answer(app(), one, 'aftercare', { 'item-1': 4, 'item-2': { state: 'declined' } });
			const zones = (await factsIn(app(), one)).filter(({ score }) => score === 'zone');
			expect(zones.map(({ occasion, moment }) => [occasion, moment])).toEqual([
				[1, 'intake'],
				[2, 'aftercare']
			]);
			expect(zones[1]).toMatchObject({ value: null, band: null, declined: 1 });
		});

		it('go with the consent, and come back the same with it', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			await answer(app(), one, 'intake', abstinent);
			const before = await factsIn(app(), one);
			await consent(app(), one, 'withdrawn');
			expect(await factsIn(app(), one)).toEqual([]);
			await consent(app(), one, 'given');
			expect(await factsIn(app(), one)).toEqual(before);
		});

		it('of a response that is opened again are gone until it is handed in', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			const { patient, responseId } = await answer(app(), one, 'intake', abstinent);
			await reopenResponse(app(), patient, { responseId });
			expect(await factsIn(app(), one)).toEqual([]);
		});
	},
	content
);
