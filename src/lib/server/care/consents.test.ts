import { expect, it } from 'vitest';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import type { ConsentAct } from '../db/tables/consent.ts';
import { readConsents } from './read-consents.ts';
import { recordConsent } from './record-consent.ts';
import { replaceScoreFacts, type ScoreFact } from './score-facts.ts';

const fact: ScoreFact = {
	form_id: 'audit',
	form_version: '1.0.0',
	score: 'total',
	value: null,
	lower: 14,
	upper: 22.5,
	is_complete: 0,
	answered: 8,
	total: 10,
	band: null,
	possible_bands: '["harmful","dependence"]',
	occasion: 1,
	moment: 'intake',
	week: '2026-W47',
	age_band: '30-39',
	gender: 'woman',
	mode: 'own-device'
};

function say(app: TestApp, unit: TestUnit, purpose: string, act: ConsentAct) {
	return recordConsent(app, unit.patient, {
		episodeId: unit.episodeId,
		purpose,
		act,
		text: { id: 'consent-research', version: '1.0.0', hash: 'h' },
		detail: {}
	});
}

async function factsOf(app: TestApp, unit: TestUnit) {
	return app.db.read
		.selectFrom('score_fact')
		.selectAll()
		.where('unit_id', '=', unit.unitId)
		.execute();
}

function compute(app: TestApp, unit: TestUnit) {
	return app.db.write((tx) => replaceScoreFacts(tx, app, { ...unit, facts: [fact] }));
}

describeOnBothDatabases('consents', (app) => {
	it('are a ledger: the last word on each purpose stands', async () => {
		const unit = await newTestUnit(app());
		await say(app(), unit, 'research', 'given');
		await say(app(), unit, 'treatment-information', 'given');
		await say(app(), unit, 'research', 'withdrawn');
		const events = await readConsents(app(), unit.clinician, unit);
		expect(events.map(({ purpose, act, isCurrent }) => [purpose, act, isCurrent])).toEqual([
			['research', 'given', false],
			['treatment-information', 'given', true],
			['research', 'withdrawn', true]
		]);
	});

	it('without research consent no fact is written', async () => {
		const unit = await newTestUnit(app());
		await compute(app(), unit);
		expect(await factsOf(app(), unit)).toEqual([]);
	});

	it('facts carry numbers under a pseudonym and nothing that leads back', async () => {
		const unit = await newTestUnit(app());
		await say(app(), unit, 'research', 'given');
		await compute(app(), unit);
		await compute(app(), unit);
		const facts = await factsOf(app(), unit);
		expect(facts).toHaveLength(1);
		expect(facts[0]).toMatchObject(fact);
		const text = JSON.stringify(facts);
		for (const id of [unit.personId, unit.episodeId, unit.responseId]) {
			expect(text).not.toContain(id);
		}
	});

	it('withdrawal removes the facts at once', async () => {
		const unit = await newTestUnit(app());
		await say(app(), unit, 'research', 'given');
		await compute(app(), unit);
		await say(app(), unit, 'research', 'withdrawn');
		expect(await factsOf(app(), unit)).toEqual([]);
	});
});
