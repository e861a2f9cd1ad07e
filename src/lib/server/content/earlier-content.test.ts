import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CompiledForm } from '#engine/compile/compiled.ts';
import { checkContent } from '#engine/content/check-content.ts';
import { readPersonPage } from '../care/read-person-page.ts';
import { describeOnBothDatabases, noContent, type TestApp } from '../testing/on-both-databases.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { contentHash } from './content-hash.ts';
import { contentFolder } from './load-content.ts';
import { publishContent } from './publish-content.ts';
import { readPublishedForm } from './published-content.ts';
import { readContentFiles } from './read-content-files.ts';

const kept = join(contentFolder, 'published');
const firstForms: readonly CompiledForm[] = await Promise.all(
	(await readdir(kept))
		.filter((name) => name.endsWith('-1.0.0.json'))
		.map(async (name) => readPublishedForm(await readFile(join(kept, name), 'utf8')))
);
const { content: today } = checkContent(await readContentFiles(contentFolder), contentHash);
if (!today) throw new Error('The content is wrong; `npm run terskel -- check` says what.');

describeOnBothDatabases(
	'1.4 a database that holds what was published first',
	(app) => {
		it('starts on what ships today, and reads old answers by the old safety check', async () => {
			const who = await newSomebody(app());
			const isUnsure = async (running: TestApp) => {
				const visit = await newVisit(running, who, { 'safety-check': 'patient' });
				await visit.answer('safety-check', { 'thoughts-of-death': 'unsure' });
				await visit.handIn();
			};
			await isUnsure(app());
			const later = { ...app(), content: await publishContent(app().db, app().clock, today) };
			await isUnsure(later);

			const { page } = await readPersonPage(later, who.clinician, {
				episodeId: who.episodeId,
				language: 'nb'
			});
			expect(page.responses.map(({ version, critical }) => [version, critical[0]?.text])).toEqual([
				[
					'1.0.1',
					'Er usikker på om tanker om å ta livet sitt har vært der. Et usikkert svar er ikke et nei. Snakk alene med personen i dag.'
				],
				[
					'1.0.0',
					'Har svart at tanker om å ta livet sitt har vært der, eller er usikker. Snakk alene med personen i dag.'
				]
			]);
		});
	},
	{ ...noContent, forms: firstForms }
);
