import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openApp } from '../app.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { readEpisode } from '../care/read-episode.ts';
import { erasePerson } from '../care/erase-person.ts';
import type { MasterKeySource, Settings } from '../settings/settings.ts';
import { describeOnBothDatabases, noContent, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { system } from './actor.ts';
import { rotateKeys } from './rotate-keys.ts';

const newKey = (): MasterKeySource => ({
	from: 'environment',
	key: randomBytes(32).toString('base64')
});

/** The same database, opened with other keys. */
async function opened<Result>(
	app: TestApp,
	keys: Pick<Settings, 'masterKey' | 'otherMasterKey'>,
	work: (other: TestApp) => Promise<Result>
): Promise<Result> {
	const again = await openApp({ ...app.settings, ...keys }, noContent, app.clock);
	try {
		return await work({ ...again, clock: app.clock });
	} finally {
		await again.close();
	}
}

describe('changing the master key', () => {
	describeOnBothDatabases('while the app runs', (app) => {
		it('everything opens before, during and after; the old key opens nothing any more', async () => {
			const old = app().settings.masterKey;
			const next = newKey();
			const unit = await newTestUnit(app());
			const erased = await newTestUnit(app());
			await erasePerson(app(), system('test', erased.unitId), erased);
			const name = (at: TestApp) =>
				readEpisode(at, unit.clinician, unit).then((episode) => episode.identity.name);

			// First every node learns to open what the new key wraps, then to wrap with it.
			await opened(app(), { masterKey: old, otherMasterKey: next }, async (node) => {
				await opened(app(), { masterKey: next, otherMasterKey: old }, async (newer) => {
					const made = await newTestUnit(newer);
					expect(await readEpisode(node, made.clinician, made)).toBeTruthy();

					expect(await rotateKeys(newer, system('test'), {})).toMatchObject({ projectKeys: 4 });
					expect(await name(node)).toBe('Ola Oppdiktet');
					expect(await name(newer)).toBe('Ola Oppdiktet');
					// A second time there is nothing left to do.
					expect(await rotateKeys(newer, system('test'), {})).toEqual({
						personKeys: 0,
						projectKeys: 0
					});
				});
			});

			await opened(app(), { masterKey: next, otherMasterKey: null }, async (after) => {
				expect(await name(after)).toBe('Ola Oppdiktet');
				expect(await refusalOf(readEpisode(after, erased.clinician, erased))).toBe('not-found');
				expect(await verifyAudit(after, 'installation')).toMatchObject({ isWhole: true });
			});
			const alone = opened(app(), { masterKey: old, otherMasterKey: null }, async () => {});
			expect(await refusalOf(alone)).toBe('key-wrong');
		});
	});
});
