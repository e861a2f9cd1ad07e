import { expect, it } from 'vitest';
import type { Content } from '#engine/compile/compiled.ts';
import { checkContent } from '#engine/content/check-content.ts';
import { readPersonPage } from '../care/read-person-page.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { contentHash } from './content-hash.ts';
import { contentFolder } from './load-content.ts';
import { publishContent } from './publish-content.ts';
import { contentFile, readContentFiles } from './read-content-files.ts';
import { readFile } from 'node:fs/promises';

const gad7 = await readFile(`${contentFolder}/instruments/gad-7.yaml`, 'utf8');
const others = (await readContentFiles(contentFolder)).filter(({ file }) =>
	/\/(sources|option-sets)\b/.test(file)
);

/** GAD-7 as it ships, with its text edited; worked cases belong to the shipped version alone. */
function gad7With(edit: (text: string) => string): Content {
	const text = edit(gad7.slice(0, gad7.indexOf('\ncases:')));
	const { content, problems } = checkContent(
		[...others, contentFile('forms/instruments/gad-7.yaml', text)],
		contentHash
	);
	if (!content) throw new Error(JSON.stringify(problems));
	return content;
}

const asShipped = gad7With((text) => text);

/** A major change: "nearly every day" counts 5, and an answer is worded otherwise. */
function changed(version: string): Content {
	return gad7With((text) =>
		text
			.replace(/^version: .*/m, `version: ${version}`)
			.replace(/(value: )3(, text: \{ nb: )[^,]+/, '$15$2Ny ordlyd')
			.replace(/(value: 5)/, '$1, score: 5')
	);
}

/** The same database after an update of the content. */
async function updated(app: TestApp, content: Content): Promise<TestApp> {
	return { ...app, content: await publishContent(app.db, app.clock, content) };
}

describeOnBothDatabases(
	'1.4 two versions of a form',
	(app) => {
		it('each response is shown and scored by the version it was given in', async () => {
			const who = await newSomebody(app());
			const answer = async (running: TestApp, value: number) => {
				const visit = await newVisit(running, who, { 'gad-7': 'patient' });
				const items = Array.from({ length: 7 }, (_, i) => [`item-${i + 1}`, value]);
				await visit.answer('gad-7', Object.fromEntries(items) as Record<string, number>);
				return visit;
			};
			await (await answer(app(), 3)).handIn();
			const begun = await answer(app(), 3);

			const later = await updated(app(), changed('2.0.0'));
			// What was begun before the update is finished in the version in which it was begun.
			await begun.handIn(later);
			await (await answer(later, 5)).handIn();

			const { page } = await readPersonPage(later, who.clinician, {
				episodeId: who.episodeId,
				language: 'nb'
			});
			const seen = page.responses.map(({ version, lines, scores }) => [
				version,
				scores.find(({ score }) => score === 'gad-7.total')?.value,
				lines.some(({ says }) => says === 'Ny ordlyd')
			]);
			expect(seen).toEqual([
				['2.0.0', 35, true],
				['1.0.0', 21, false],
				['1.0.0', 21, false]
			]);
		});

		it('a version that was raised too little is refused, with what it needs', async () => {
			await updated(app(), changed('2.0.0'));
			await expect(
				updated(
					app(),
					gad7With((text) => reworded(text, '2.0.1'))
				)
			).rejects.toThrow('gad-7 2.0.1 changes 2.0.0 in a major way: it has to be 3.0.0 or later.');
		});

		it('a change under the same version is refused, with what it needs', async () => {
			const patched = gad7With((text) => text.replace(/^minutes: .*/m, 'minutes: 9'));
			await expect(updated(app(), patched)).rejects.toThrow('gad-7 1.0.0 (patch, at least 1.0.1)');
		});
	},
	asShipped
);

function reworded(text: string, version: string): string {
	return text.replace(/^version: .*/m, `version: ${version}`);
}
