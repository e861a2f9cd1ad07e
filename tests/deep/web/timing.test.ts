import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../../scripts/house/build.mjs';
import { ask, formPost } from '../../security/ask.ts';
import { seed, type Seeded } from '../../security/seeded.ts';
import { serve, type Served } from '../../security/served.ts';
import { chanceOfLarger, luck } from './even-chance.ts';

const tries = 150;
const dataFolder = mkdtempSync(join(tmpdir(), 'terskel-timing-'));
let served: Served;
let seeded: Seeded;
let address = 0;

beforeAll(async () => {
	await ensureBuilt();
	const environment = { DATA_DIR: dataFolder, ADDRESS_HEADER: 'x-test-address' };
	seeded = await seed(environment);
	served = await serve(environment);
}, 300_000);

afterAll(async () => {
	await served.stop();
	rmSync(dataFolder, { recursive: true });
});

/** Milliseconds until the answer, each time from an address that has no limit yet. */
async function duration(path: string, fields: Record<string, string>): Promise<number> {
	const question = formPost(served.origin, path, fields, 'ready=1');
	const from = `192.0.2.${++address % 250}-${address}`;
	const begun = performance.now();
	const answer = await ask(served.port, {
		...question,
		headers: { ...question.headers, 'x-test-address': from }
	});
	const took = performance.now() - begun;
	expect(answer.status).toBe(401);
	return took;
}

/** Turn by turn, so that whatever else the machine does meets both alike. */
async function turnByTurn(
	first: () => Promise<number>,
	second: () => Promise<number>
): Promise<readonly [readonly number[], readonly number[]]> {
	const samples: [number[], number[]] = [[], []];
	for (let turn = -5; turn < tries; turn++) {
		const [a, b] = turn % 2 === 0 ? [await first(), await second()] : [0, 0];
		const [c, d] = turn % 2 === 0 ? [a, b] : (await both(second, first)).toReversed();
		// The first few warm up what is compiled late.
		if (turn < 0) continue;
		samples[0].push(c!);
		samples[1].push(d!);
	}
	return samples;
}

async function both(
	first: () => Promise<number>,
	second: () => Promise<number>
): Promise<readonly number[]> {
	return [await first(), await second()];
}

describe('how long a refusal takes', () => {
	it('does not tell whether an account is there', { timeout: 300_000 }, async () => {
		const wrong = 'et passord som ikke stemmer';
		const [known, unknown] = await turnByTurn(
			() => duration('/logg-inn', { email: 'clinician@example.org', password: wrong }),
			() => duration('/logg-inn', { email: `ingen${address}@example.org`, password: wrong })
		);
		const chance = chanceOfLarger(known, unknown);
		console.log(`sign-in: a guess by time is right ${(chance * 100).toFixed(1)} % of the time`);
		expect(Math.abs(chance - 0.5)).toBeLessThan(luck(tries, tries));
	});

	it('of a code can be measured ten times, which is too few to learn from', async () => {
		const code = seeded.codes[0];
		await ask(served.port, formPost(served.origin, '/', { code }, 'ready=1'));
		const used: number[] = [];
		for (let times = 0; times < 10; times++) used.push(await duration('/', { code }));
		const question = formPost(served.origin, '/', { code }, 'ready=1');
		const elsewhere = { ...question.headers, 'x-test-address': 'another' };
		const next = await ask(served.port, { ...question, headers: elsewhere });
		expect([used.length, next.status]).toEqual([10, 429]);
	});
});
