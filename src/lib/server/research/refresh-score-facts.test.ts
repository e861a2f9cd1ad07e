import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { placeLegalHold } from '../care/legal-hold.ts';
import { recordConsent } from '../care/record-consent.ts';
import { reopenResponse } from '../care/reopen-response.ts';
import { setRetention } from '../care/set-retention.ts';
import type { ConsentAct } from '../db/tables/consent.ts';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { newSomebody, newVisit, type Somebody } from '../testing/visit.ts';
import { rebuildScoreFacts } from './rebuild-score-facts.ts';

const content = await contentWith('gad-7');

/** A person of 36 who has GAD-7 to answer. */
const somebody = (app: TestApp) =>
	newSomebody(app, { facts: { sex: 'female', birthYear: 1990, gender: 'woman' } });

/** Answers GAD-7 at a moment and hands it in. */
async function answer(
	app: TestApp,
	one: Somebody,
	moment: string,
	answers: Readonly<Record<string, unknown>>
) {
	const visit = await newVisit(app, one, { 'gad-7': 'patient' }, { moment });
	const responseId = await visit.answer('gad-7', answers);
	await visit.handIn();
	return { patient: visit.patient, responseId };
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

/** Everything that research knows of a unit, table by table. */
async function everythingIn(app: TestApp, { unitId }: Somebody) {
	const tables = ['score_fact', 'response_fact', 'item_fact', 'attendance_fact'] as const;
	const found = await Promise.all(
		tables.map(async (table) => {
			const rows = await app.db.read
				.selectFrom(table)
				.selectAll()
				.where('unit_id', '=', unitId)
				.execute();
			const lines = rows.map((row) => JSON.stringify({ ...row, id: '', computed_at: '' }));
			return [table, lines.sort()] as const;
		})
	);
	return Object.fromEntries(found);
}

const calm = Object.fromEntries([1, 0, 0, 1, 0, 0, 0].map((value, i) => [`item-${i + 1}`, value]));

describeOnBothDatabases(
	'score facts',
	(app) => {
		it('are written when a form is handed in, if research consent stands', async () => {
			const one = await somebody(app());
			await answer(app(), one, 'intake', calm);
			expect(await factsIn(app(), one)).toEqual([]);
			await consent(app(), one, 'given');
			const severity = (await factsIn(app(), one)).find(({ score }) => score === 'severity');
			expect(severity).toMatchObject({
				form_id: 'gad-7',
				value: 2,
				lower: 2,
				upper: 2,
				is_complete: 1,
				band: 'minimal',
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
			const { responseId } = await answer(app(), one, 'intake', calm);
			const written = JSON.stringify(await factsIn(app(), one));
			for (const trace of ['Ola', one.episodeId, responseId, '1990', '2026-11-20']) {
				expect(written).not.toContain(trace);
			}
		});

		it('number the occasions of each form', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			await answer(app(), one, 'intake', calm);
			app().clock.advance(60);
			await answer(app(), one, 'aftercare', { 'item-1': 3, 'item-2': { state: 'declined' } });
			const severities = (await factsIn(app(), one)).filter(({ score }) => score === 'severity');
			expect(severities.map(({ occasion, moment }) => [occasion, moment])).toEqual([
				[1, 'intake'],
				[2, 'aftercare']
			]);
			expect(severities[1]).toMatchObject({ value: null, band: null, declined: 1 });
		});

		it('go with the consent, and come back the same with it', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			await answer(app(), one, 'intake', calm);
			const before = await factsIn(app(), one);
			await consent(app(), one, 'withdrawn');
			expect(await factsIn(app(), one)).toEqual([]);
			await consent(app(), one, 'given');
			expect(await factsIn(app(), one)).toEqual(before);
		});

		it('are rebuilt from the answers with an identical result', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			await answer(app(), one, 'intake', calm);
			const before = await factsIn(app(), one);
			const actor = system('test', one.unitId);
			const untouched = await rebuildScoreFacts(app(), actor, {});
			expect(untouched).toEqual({ people: 1, facts: before.length, changed: 0 });
			expect(await factsIn(app(), one)).toEqual(before);
			await app().db.write((tx) =>
				tx.deleteFrom('score_fact').where('unit_id', '=', one.unitId).execute()
			);
			expect(await rebuildScoreFacts(app(), actor, {})).toMatchObject({ changed: 1 });
			expect(await factsIn(app(), one)).toEqual(before);
		});

		it('are not worked out again for somebody whose time in research is over', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			await answer(app(), one, 'intake', calm);
			const actor = system('test', one.unitId);
			await setRetention(app(), actor, { treatment: null, research: 24, access: null });
			expect(await rebuildScoreFacts(app(), actor, {})).toMatchObject({ people: 1 });
			await app().db.write((tx) =>
				tx
					.updateTable('episode')
					.set({ ended_at: '2024-01-01T00:00:00.000Z' })
					.where('id', '=', one.episodeId)
					.execute()
			);
			expect(await rebuildScoreFacts(app(), actor, {})).toMatchObject({ people: 0, facts: 0 });
			const lead = staffIn(one.unitId, 'lead');
			await placeLegalHold(app(), lead, { episodeId: one.episodeId, reason: 'Tilsyn' });
			expect(await rebuildScoreFacts(app(), actor, {})).toMatchObject({ people: 1 });
		});

		it('of every kind go with the consent, and are rebuilt to the same from the answers', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			await answer(app(), one, 'intake', calm);
			const before = await everythingIn(app(), one);
			for (const [table, lines] of Object.entries(before)) {
				expect([table, lines.length > 0]).toEqual([table, true]);
			}
			for (const table of ['score_fact', 'response_fact', 'item_fact'] as const) {
				await app().db.write((tx) =>
					tx.deleteFrom(table).where('unit_id', '=', one.unitId).execute()
				);
			}
			await rebuildScoreFacts(app(), system('test', one.unitId), {});
			expect(await everythingIn(app(), one)).toEqual(before);
			await consent(app(), one, 'withdrawn');
			expect(Object.values(await everythingIn(app(), one)).flat()).toEqual([]);
		});

		it('of a response that is opened again are gone until it is handed in', async () => {
			const one = await somebody(app());
			await consent(app(), one, 'given');
			const { patient, responseId } = await answer(app(), one, 'intake', calm);
			await reopenResponse(app(), patient, { responseId });
			expect(await factsIn(app(), one)).toEqual([]);
		});
	},
	content
);
