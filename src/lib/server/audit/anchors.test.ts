import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { createUnit } from '../care/create-unit.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { readAnchors, writeAnchors } from './anchors.ts';
import { verifyChains } from './verify-chains.ts';

function anchoredAt(app: TestApp, name: string): TestApp {
	const auditAnchorFile = join(app.settings.dataFolder, name);
	return { ...app, settings: { ...app.settings, auditAnchorFile } };
}

describeOnBothDatabases('audit anchors', (app) => {
	it('are a line for each chain; what is appended later does not break them', async () => {
		const here = anchoredAt(app(), 'a.jsonl');
		const unit = await newTestUnit(here);
		await writeAnchors(here);
		await createUnit(here, system('test'), { name: 'Enda en' });
		await writeAnchors(here);

		const file = here.settings.auditAnchorFile;
		const anchors = readAnchors(file);
		expect(anchors.get('installation')).toHaveLength(2);
		expect(anchors.get(unit.unitId)).toHaveLength(2);
		expect(readFileSync(file, 'utf8')).not.toContain('Ola');
		expect(statSync(file).mode & 0o077).toBe(0);
		const verdicts = await verifyChains(here, anchors);
		expect(verdicts.filter(({ verdict }) => !verdict.isWhole)).toEqual([]);
	});

	it('tell of a chain that is gone altogether', async () => {
		const here = anchoredAt(app(), 'b.jsonl');
		const anchors = new Map([['gone' as never, [{ seq: 3, seal: 'x' }]]]);
		const gone = (await verifyChains(here, anchors)).find(
			({ chain }) => chain === ('gone' as never)
		);
		expect(gone?.verdict).toMatchObject({ isWhole: false, because: 'cut-off' });
	});

	it('a file that is not one is refused with the line', async () => {
		const here = anchoredAt(app(), 'c.jsonl');
		await createUnit(here, system('test'), { name: 'En' });
		await writeAnchors(here);
		appendFileSync(here.settings.auditAnchorFile, '{"half":\n');
		const reading = (async () => readAnchors(here.settings.auditAnchorFile))();
		expect(await refusalOf(reading)).toBe('invalid');
		expect(readAnchors(join(here.settings.dataFolder, 'none')).size).toBe(0);
	});
});
