import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openApp } from '#server/app.ts';
import { verifyAudit, type AuditAnchor } from '#server/audit/verify-audit.ts';
import { system } from '#server/auth/actor.ts';
import { erasePerson } from '#server/care/erase-person.ts';
import { readEpisode } from '#server/care/read-episode.ts';
import { readResponse } from '#server/testing/read-response.ts';
import type { Settings } from '#server/settings/settings.ts';
import {
	describeOnBothDatabases,
	noContent,
	type TestApp
} from '#server/testing/on-both-databases.ts';
import { findPostgresBinaries } from '#server/testing/postgres-binaries.ts';
import { newTestUnit, type TestUnit } from '#server/testing/people.ts';
import { refusalOf } from '#server/testing/refusal-of.ts';
import { saveAnswers } from '#server/testing/save-answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'terskel-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));
let copies = 0;

/** As the operator's guide says it; keys of persons apart, where the database can. */
interface Backup {
	readonly restore: (withKeys: boolean) => Promise<Settings>;
}

async function backUp(app: TestApp): Promise<Backup | null> {
	const { settings } = app;
	if (settings.database.engine === 'sqlite') {
		const file = join(folder, `copy-${++copies}.sqlite`);
		const source = new DatabaseSync(settings.database.file, { readOnly: true });
		await backup(source, file);
		source.close();
		return {
			restore: async () => {
				const dataFolder = join(folder, `restored-${++copies}`);
				mkdirSync(dataFolder);
				const restored = join(dataFolder, 'terskel.sqlite');
				await backup(new DatabaseSync(file, { readOnly: true }), restored);
				return { ...settings, dataFolder, database: { engine: 'sqlite', file: restored } };
			}
		};
	}
	const { url } = settings.database;
	const binaries = findPostgresBinaries(folder);
	if (!binaries || !existsSync(join(binaries, 'pg_dump'))) return null;
	const run = (program: string, ...words: string[]) => execFileSync(join(binaries, program), words);
	const [all, keys] = [join(folder, `${++copies}.dump`), join(folder, `${copies}-keys.dump`)];
	run('pg_dump', '--format=custom', '--exclude-table-data=person_key', `--file=${all}`, url);
	run('pg_dump', '--format=custom', '--data-only', '--table=person_key', `--file=${keys}`, url);
	return {
		restore: async (withKeys) => {
			const name = `restored_${randomBytes(6).toString('hex')}`;
			const target = new URL(url);
			target.pathname = `/${name}`;
			run('psql', '--quiet', '--dbname', url, '--command', `create database ${name}`);
			run('pg_restore', '--exit-on-error', '--dbname', target.href, all);
			if (withKeys) run('pg_restore', '--exit-on-error', '--dbname', target.href, keys);
			return { ...settings, database: { ...settings.database, url: target.href } as never };
		}
	};
}

async function saidSomething(app: TestApp): Promise<TestUnit> {
	const unit = await newTestUnit(app);
	const answer = { state: 'answered', value: 'før sikkerhetskopien' } as const;
	await saveAnswers(app, unit.patient, {
		responseId: unit.responseId,
		writes: [{ client: 'c', seq: 1, item: 'a', answer, marks: {} }]
	});
	return unit;
}

describeOnBothDatabases('a backup', (app) => {
	it('made while the app runs is everything, and its log is whole', async () => {
		const unit = await saidSomething(app());
		const before = await readResponse(app(), unit.clinician, unit);
		const made = await backUp(app());
		if (!made) return expect(app().db.engine).toBe('postgres');
		const restored = await openApp(await made.restore(true), noContent, app().clock);
		expect(await readResponse(restored, unit.clinician, unit)).toEqual(before);
		expect(await verifyAudit(restored, unit.unitId)).toMatchObject({ isWhole: true });
		await restored.close();
	});

	it('that was set back is told by an anchor kept elsewhere', async () => {
		const unit = await saidSomething(app());
		const made = await backUp(app());
		if (!made) return expect(app().db.engine).toBe('postgres');
		await readEpisode(app(), unit.clinician, unit);
		const now = await verifyAudit(app(), unit.unitId);
		const anchors: AuditAnchor[] = now.isWhole ? [now.head] : [];
		const restored = await openApp(await made.restore(true), noContent, app().clock);
		expect(await verifyAudit(restored, unit.unitId, anchors)).toMatchObject({
			isWhole: false,
			because: 'cut-off'
		});
		await restored.close();
	});

	it('opens with no other key and makes none: it says that the key is wrong or gone', async () => {
		await saidSomething(app());
		const made = await backUp(app());
		if (!made) return expect(app().db.engine).toBe('postgres');
		const settings = await made.restore(true);
		const other = { from: 'environment', key: randomBytes(32).toString('base64') } as const;
		const opened = openApp({ ...settings, masterKey: other }, noContent, app().clock);
		expect(await refusalOf(opened)).toBe('key-wrong');
		const dataFolder = mkdtempSync(join(folder, 'empty-'));
		const path = join(dataFolder, 'master.key');
		const gone = openApp(
			{ ...settings, masterKey: { from: 'file', path } },
			noContent,
			app().clock
		);
		expect(await refusalOf(gone)).toBe('key-missing');
		expect(readdirSync(dataFolder)).toEqual([]);
	});

	it('of an erased person opens nothing once the keys of that time are gone', async () => {
		if (app().db.engine === 'sqlite') {
			// Keys and data are in one file: the guide says how long to keep it.
			return expect(app().settings.database.engine).toBe('sqlite');
		}
		const unit = await saidSomething(app());
		const made = await backUp(app());
		if (!made) return expect(app().db.engine).toBe('postgres');
		await erasePerson(app(), system('erasure', unit.unitId), unit);
		const restored = await openApp(await made.restore(false), noContent, app().clock);
		expect(await refusalOf(readEpisode(restored, unit.clinician, unit))).toBe('not-found');
		await restored.close();
	});
});
