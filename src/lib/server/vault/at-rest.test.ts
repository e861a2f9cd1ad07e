import { sql } from 'kysely';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { system, type StaffActor } from '../auth/actor.ts';
import { breakGlass } from '../care/break-glass.ts';
import { closeAlert } from '../care/close-alert.ts';
import { createEpisode } from '../care/create-episode.ts';
import { createStaff } from '../care/create-staff.ts';
import { erasePerson } from '../care/erase-person.ts';
import { placeLegalHold } from '../care/legal-hold.ts';
import { listEpisodes } from '../care/list-episodes.ts';
import { raiseAlert } from '../testing/raise-alert.ts';
import { readEpisode } from '../care/read-episode.ts';
import { readResponse } from '../testing/read-response.ts';
import { recordConsent } from '../care/record-consent.ts';
import { recordDecision } from '../care/record-decision.ts';
import { listEmergencies, reviewEmergency } from '../care/review-emergencies.ts';
import { answerRightsRequest, recordRightsRequest } from '../care/rights-requests.ts';
import type { UnitId } from '../ids.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { saveAnswers } from '../testing/save-answers.ts';

/** A word that nobody else in this run says, with a letter that encodings write differently. */
function newWord(): string {
	return `Blåbær${randomBytes(6).toString('hex')}syltetøy`;
}

/** Says the word wherever a person or a clinician can say something. */
async function sayEverywhere(app: TestApp, unit: TestUnit, word: string): Promise<void> {
	const { clinician, patient, episodeId, responseId } = unit;
	const lead = staffIn(unit.unitId, 'lead');
	const other = await createEpisode(app, clinician, {
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
		reason: `Fordi ${word}`,
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
	await closeAlert(app, clinician, { alertId, act: `Ringte og snakket om ${word}` });
	await recordConsent(app, patient, {
		episodeId,
		purpose: 'relative:1',
		act: 'given',
		text: { id: 't', version: '1', hash: 'h' },
		detail: { name: word }
	});
	const requestId = await recordRightsRequest(app, patient, {
		episodeId,
		kind: 'access',
		note: word
	});
	await answerRightsRequest(app, lead, { requestId, state: 'met', answer: word });
	await placeLegalHold(app, lead, { episodeId, reason: word });
	const elsewhere = await newTestUnit(app);
	const onDuty = await accountIn(app, elsewhere.unitId);
	await breakGlass(app, onDuty, { who: { number: word }, reason: `Haster fordi ${word}` });
	const [opening] = await listEmergencies(app, lead, {});
	const { breakGlassId } = opening!;
	await reviewEmergency(app, lead, { breakGlassId, verdict: 'justified', note: word });
	await listEpisodes(app, clinician, {});
	await readEpisode(app, clinician, other);
}

/** Emergencies are reviewed by the name of whoever opened: that takes an account. */
async function accountIn(app: TestApp, unitId: UnitId): Promise<StaffActor> {
	const staffId = await createStaff(app, system('test', unitId), {
		email: `${newWord()}@example.org`,
		name: 'Vilde Vakt',
		password: 'en ganske lang setning til prøve',
		roles: ['clinician']
	});
	return { ...staffIn(unitId, 'clinician'), staffId };
}

/** Every byte that the database has written: tables, indexes and its log. */
async function bytesOf(app: TestApp): Promise<Buffer> {
	if (app.db.engine === 'sqlite') {
		const folder = app.settings.dataFolder;
		return concatenated(readdirSync(folder).map((file) => join(folder, file)));
	}
	const db = app.db.schema;
	await sql`checkpoint`.execute(db);
	const { rows } = await sql<{ folder: string; oid: number }>`
		select current_setting('data_directory') as folder,
			(select oid from pg_database where datname = current_database()) as oid`.execute(db);
	const { folder, oid } = rows[0]!;
	return concatenated(
		[join(folder, 'base', String(oid)), join(folder, 'pg_wal')].flatMap((inside) =>
			readdirSync(inside, { withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(inside, entry.name))
		)
	);
}

function concatenated(files: readonly string[]): Buffer {
	return Buffer.concat(files.map((file) => readFileSync(file)));
}

describeOnBothDatabases('what is said', (app) => {
	it('is not found in the files of the database nor in its log', async () => {
		const word = newWord();
		const unit = await newTestUnit(app());
		await sayEverywhere(app(), unit, word);
		const bytes = await bytesOf(app());

		// The control: what is meant to be plain is found.
		expect(bytes.includes(unit.episodeId)).toBe(true);
		const spellings = [word, word.toLowerCase(), JSON.stringify(word), encodeURIComponent(word)];
		const encodings = ['utf8', 'utf16le', 'latin1', 'base64', 'hex'] as const;
		for (const spelling of spellings) {
			for (const encoding of encodings) {
				const isText = encoding !== 'base64' && encoding !== 'hex';
				const needle = isText
					? Buffer.from(spelling, encoding)
					: Buffer.from(spelling).toString(encoding).slice(0, -4);
				expect([encoding, bytes.includes(needle)]).toEqual([encoding, false]);
			}
		}
	});

	it('stands in sealed columns; every other column is listed with why it is in clear', async () => {
		const tables = await app().db.read.introspection.getTables();
		const known = new Map<string, ReadonlySet<string>>();
		const list = readFileSync('docs/security/in-clear.md', 'utf8');
		for (const [, table, columns] of list.matchAll(/^\| `(\w+)` +\| ([^|]+)\|/gm)) {
			known.set(table!, new Set([...columns!.matchAll(/`(\w+)`/g)].map(([, name]) => name!)));
		}
		const missing: string[] = [];
		for (const { name, columns } of tables) {
			const here = columns.map((column) => column.name);
			const plain = here.filter((column) => !column.startsWith('sealed'));
			const listed = known.get(name) ?? new Set();
			missing.push(...plain.filter((one) => !listed.has(one)).map((one) => `${name}.${one}`));
			const gone = [...listed].filter((one) => !plain.includes(one));
			missing.push(...gone.map((one) => `${name}.${one} is not there`));
		}
		expect(missing).toEqual([]);
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
