import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '#server/app.ts';
import { verifyAudit } from '#server/audit/verify-audit.ts';
import { readAnswerHistory } from '#server/testing/read-answer-history.ts';
import { settingsFromEnvironment } from '#server/settings/settings-from-environment.ts';
import { noContent, type TestApp } from '#server/testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '#server/testing/people.ts';
import { standingClock } from '#server/testing/standing-clock.ts';

const saver = join(import.meta.dirname, 'saver.ts');
const folder = mkdtempSync(join(tmpdir(), 'terskel-killed-'));
const environment = {
	DATA_DIR: folder,
	TERSKEL_MASTER_KEY: randomBytes(32).toString('base64')
};

async function openAgain(): Promise<TestApp> {
	const clock = standingClock();
	const settings = settingsFromEnvironment(environment);
	return { ...(await openApp(settings, noContent, clock)), clock };
}

/** Runs the saver, kills it after so many acknowledgements, and returns the last of each person. */
function saveUntilKilled(
	round: number,
	people: readonly TestUnit[],
	acknowledgements: number
): Promise<ReadonlyMap<number, number>> {
	return new Promise((resolve, reject) => {
		const last = new Map<number, number>();
		let seen = 0;
		const child = spawn(process.execPath, [saver, String(round), JSON.stringify(people)], {
			env: { ...process.env, ...environment },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const lines = createInterface({ input: child.stdout });
		lines.on('line', (line) => {
			const [person, seq] = line.split(' ').map(Number) as [number, number];
			last.set(person, seq);
			if (++seen === acknowledgements) child.kill('SIGKILL');
		});
		lines.on('close', () =>
			seen >= acknowledgements ? resolve(last) : reject(new Error('it ended by itself'))
		);
	});
}

describe('killed while saving', () => {
	let people: TestUnit[];

	beforeAll(async () => {
		const app = await openAgain();
		people = await Promise.all([1, 2, 3, 4].map(() => newTestUnit(app)));
		await app.close();
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each([1, 37, 150, 400])(
		'after %i acknowledged answers, each of them is there exactly once',
		async (acknowledgements) => {
			const last = await saveUntilKilled(acknowledgements, people, acknowledgements);
			const app = await openAgain();
			for (const [person, unit] of people.entries()) {
				const saved: unknown[] = [];
				for (let item = 0; item < 7; item++) {
					const name = { responseId: unit.responseId, item: `item-${item}` };
					const history = await readAnswerHistory(app, unit.patient, name);
					saved.push(...history.map((one) => one.answer.value));
				}
				expect(new Set(saved).size).toBe(saved.length);
				const acknowledged = Array.from(
					{ length: last.get(person) ?? 0 },
					(_, at) => `${acknowledgements} ${at + 1}`
				);
				expect(saved).toEqual(expect.arrayContaining(acknowledged));
				expect(await verifyAudit(app, unit.unitId)).toMatchObject({ isWhole: true });
			}
			await app.close();
		},
		30_000
	);
});
