import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApp } from '../app.ts';
import { system } from '../auth/actor.ts';
import { closeAlert } from '../care/close-alert.ts';
import { createEpisode } from '../care/create-episode.ts';
import { erasePerson } from '../care/erase-person.ts';
import { raiseAlert } from '../care/raise-alert.ts';
import { readEpisode } from '../care/read-episode.ts';
import { readResponse } from '../care/read-response.ts';
import { recordConsent } from '../care/record-consent.ts';
import { recordDecision } from '../care/record-decision.ts';
import { saveAnswers } from '../care/save-answers.ts';
import {
	describeOnBothDatabases,
	noContent,
	testSettings,
	type TestApp
} from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { standingClock } from '../testing/standing-clock.ts';

const word = 'Blåbærsyltetøy';

/** Says the word wherever a person or a clinician can say something. */
async function sayEverywhere(app: TestApp, unit: TestUnit): Promise<void> {
	const { clinician, patient, episodeId, responseId } = unit;
	await createEpisode(app, clinician, {
		identity: { name: word, number: word },
		facts: { note: word },
		phase: 'intake'
	});
	await saveAnswers(app, patient, {
		responseId,
		writes: [
			{ client: 'c', seq: 1, item: 'a', answer: { state: 'answered', value: word }, marks: {} },
			{ client: 'c', seq: 2, item: 'b', answer: { state: 'declined' }, marks: { talk: word } }
		]
	});
	await recordDecision(app, clinician, {
		episodeId,
		suggestionId: 's',
		act: 'offered',
		reason: word,
		ground: 'g',
		ownerId: null,
		followUpOn: null,
		supersedes: 'first'
	});
	const alertId = await raiseAlert(app, clinician, {
		episodeId,
		responseId: null,
		urgency: 'now',
		cause: { key: word, detail: { word } }
	});
	await closeAlert(app, clinician, { alertId, act: word });
	await recordConsent(app, patient, {
		episodeId,
		purpose: 'relative:1',
		act: 'given',
		text: { id: 't', version: '1', hash: 'h' },
		detail: { name: word }
	});
}

describe('what is said', () => {
	it('is not found in the database file nor in its log', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'terskel-at-rest-'));
		const clock = standingClock();
		const app: TestApp = {
			...(await openApp(testSettings(folder, null), noContent, clock)),
			clock
		};
		await sayEverywhere(app, await newTestUnit(app));
		const files = readdirSync(folder);
		const bytes = Buffer.concat(files.map((file) => readFileSync(join(folder, file))));
		await app.close();
		rmSync(folder, { recursive: true });

		expect(files).toContain('terskel.sqlite-wal');
		// The control: what is meant to be plain is found.
		expect(bytes.includes('resources-first')).toBe(true);
		const spellings = [word, word.toLowerCase(), JSON.stringify(word), encodeURIComponent(word)];
		const encodings = ['utf8', 'utf16le', 'base64', 'hex'] as const;
		for (const spelling of spellings) {
			for (const encoding of encodings) {
				const needle =
					encoding === 'utf8' || encoding === 'utf16le'
						? Buffer.from(spelling, encoding)
						: Buffer.from(spelling).toString(encoding).slice(0, -4);
				expect(bytes.includes(needle)).toBe(false);
			}
		}
	});
});

describeOnBothDatabases('sealed rows', (app) => {
	it('do not open when swapped between two people of a unit', async () => {
		const unit = await newTestUnit(app());
		const other = await createEpisode(app(), unit.clinician, {
			identity: { name: 'En annen', number: null },
			facts: {},
			phase: 'intake'
		});
		const identities = app()
			.db.read.selectFrom('person')
			.select(['id', 'sealed_identity'])
			.where('unit_id', '=', unit.unitId);
		const [one, two] = await identities.execute();
		await app().db.write(async (tx) => {
			for (const [to, from] of [
				[one, two],
				[two, one]
			]) {
				await tx
					.updateTable('person')
					.set({ sealed_identity: from!.sealed_identity })
					.where('unit_id', '=', unit.unitId)
					.where('id', '=', to!.id)
					.execute();
			}
		});
		expect(await refusalOf(readEpisode(app(), unit.clinician, unit))).toBe('unreadable');
		expect(await refusalOf(readEpisode(app(), unit.clinician, other))).toBe('unreadable');
	});

	it('an answer does not open as the answer to another question', async () => {
		const unit = await newTestUnit(app());
		const { responseId } = unit;
		await saveAnswers(app(), unit.patient, {
			responseId,
			writes: [
				{ client: 'c', seq: 1, item: 'a', answer: { state: 'answered', value: 1 }, marks: {} }
			]
		});
		const event = await app()
			.db.read.selectFrom('answer_event')
			.selectAll()
			.where('response_id', '=', responseId)
			.executeTakeFirstOrThrow();
		await app().db.write(async (tx) => {
			const forged = { ...event, seq: 2, client_seq: 2, item: 'b' };
			await tx.insertInto('answer_event').values(forged).execute();
			await tx
				.insertInto('answer')
				.values({ unit_id: unit.unitId, response_id: responseId, item: 'b', seq: 2 })
				.execute();
		});
		expect(await refusalOf(readResponse(app(), unit.patient, { responseId }))).toBe('unreadable');
	});

	it('an erased person is not here any more, for anybody', async () => {
		const unit = await newTestUnit(app());
		await erasePerson(app(), system('erasure request', unit.unitId), unit);
		expect(await refusalOf(readEpisode(app(), unit.clinician, unit))).toBe('not-found');
		expect(await refusalOf(readResponse(app(), unit.patient, unit))).toBe('not-found');
		const key = await app()
			.db.read.selectFrom('person_key')
			.select('wrapped')
			.where('person_id', '=', unit.personId)
			.executeTakeFirstOrThrow();
		expect(key.wrapped).toBeNull();
	});
});
