import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MeasureName } from '#research/measures/measure.ts';
import { system } from '#server/auth/actor.ts';
import { createUnit } from '#server/care/create-unit.ts';
import { aggregateScores } from '#server/research/aggregate-scores.ts';
import { exportPackage } from '#server/research/export-package.ts';
import { inventPopulation } from '#server/research/invent-population.ts';
import { openInventedProject } from '#server/research/projects/open-invented-project.ts';
import { contentWith } from '#server/testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '#server/testing/on-both-databases.ts';
import { installApart } from './install-apart.ts';

/** The project's own library for Node: it holds the published profiles. */
interface Frictionless {
	validate(descriptor: unknown): Promise<{ valid: boolean; errors: readonly Error[] }>;
	readonly Package: {
		load(path: string): Promise<{
			readonly valid: boolean;
			readonly errors: readonly Error[];
			readonly resources: readonly {
				readonly name: string;
				read(options: { keyed: boolean }): Promise<readonly Record<string, unknown>[]>;
			}[];
		}>;
	};
}

const content = await contentWith('audit', 'core-10');
const library = mkdtempSync(join(tmpdir(), 'terskel-frictionless-'));
let frictionless: Frictionless;

beforeAll(() => {
	frictionless = installApart(library, 'datapackage', '1.1.10') as Frictionless;
}, 300_000);

afterAll(() => rmSync(library, { recursive: true }));

const questions: readonly [MeasureName, object][] = [
	['bands', { score: 'audit.zone', by: ['gender', 'age-band'] }],
	['consistency', { score: 'core-10.band', by: [] }],
	['items', { form: 'core-10', by: ['gender'] }]
];

async function unpacked(app: TestApp, measure: MeasureName, asked: object): Promise<string> {
	const unitId = await createUnit(app, system('test'), { name: 'Oppdiktet' });
	const actor = system('test', unitId);
	const until = app.clock.now();
	const formIds = ['audit', 'core-10'];
	await inventPopulation(app, actor, { people: 500, seed: 5, until, formIds });
	await openInventedProject(app, unitId);
	const query = { measure, moment: 'intake', periods: ['2025-H2'], by: [], ...asked };
	const outcome = await aggregateScores(app, actor, { query, kind: 'download' });
	if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
	const folder = mkdtempSync(join(tmpdir(), 'terskel-package-'));
	for (const { path, content: written } of exportPackage(app, outcome, 'en')) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), written);
	}
	return folder;
}

describeOnBothDatabases(
	'a package, to Frictionless',
	(app) => {
		it.each(questions)(
			'is a tabular data package whose rows fit it (%s)',
			async (measure, asked) => {
				const folder = await unpacked(app(), measure, asked);
				try {
					const path = join(folder, 'datapackage.json');
					const descriptor = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
					expect(await frictionless.validate(descriptor)).toMatchObject({
						valid: true,
						errors: []
					});
					const read = await frictionless.Package.load(path);
					expect(read.errors).toEqual([]);
					for (const resource of read.resources) {
						const rows = await resource.read({ keyed: true });
						expect(rows.length).toBeGreaterThan(0);
					}
					// A description that is wrong is told from one that is right.
					const wrong = { ...descriptor, resources: [] };
					expect((await frictionless.validate(wrong)).valid).toBe(false);
				} finally {
					rmSync(folder, { recursive: true });
				}
			}
		);
	},
	content
);
