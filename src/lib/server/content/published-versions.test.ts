import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#engine/content/check-content.ts';
import { tooSmallSteps, tooSmallStepText } from '#engine/versions/too-small-steps.ts';
import { contentHash } from './content-hash.ts';
import { publishVersions, readPublishedVersions, stepProblems } from './published-versions.ts';
import { contentFile } from './read-content-files.ts';

const text = (version: string, alertOn: string) => `form: mood
version: ${version}
kind: profile
status: topic-questions
respondent: [patient]
moment: [intake]
minutes: 1
title: { nb: Humør, en: Mood }
intro: { nb: Ett spørsmål., en: One question. }
sensitive: false
sections:
  - id: only
    title: { nb: Nå, en: Now }
    items:
      - id: low
        type: choice
        text: { nb: Er du nedfor?, en: Are you low? }
        options:
          - { value: 'no', text: { nb: Nei, en: 'No' } }
          - { value: some, text: { nb: Litt, en: A little } }
          - { value: much, text: { nb: Mye, en: Much } }
critical:
  - item: low
    when: { item: low, in: [${alertOn}] }
    text: { nb: Er nedfor., en: Is low. }
`;

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'terskel-published-'));
});
afterEach(() => rm(folder, { recursive: true }));

function read(version: string, alertOn: string) {
	const files = [contentFile('forms/mood.yaml', text(version, alertOn))];
	const { content, problems } = checkContent(files, contentHash);
	if (!content) throw new Error(JSON.stringify(problems));
	return { files, forms: content.forms };
}

async function problemsOf({ files, forms }: ReturnType<typeof read>) {
	return stepProblems(folder, files, forms, await readPublishedVersions(folder));
}

describe('1.4 what authors are told is what a server would say', () => {
	it('a version that was raised too little is refused, with its place and what would do', async () => {
		const first = read('1.0.0', 'some, much');
		await publishVersions(folder, first.forms);
		const second = read('1.0.1', 'much');
		const [step] = tooSmallSteps(second.forms, first.forms);
		expect(await problemsOf(second)).toEqual([
			{
				file: 'forms/mood.yaml',
				line: 2,
				path: 'version',
				message: step && tooSmallStepText(step),
				remedy: 'Raise the version to 2.0.0; `npm run terskel -- compare` lists what has changed.'
			}
		]);
		expect(await problemsOf(read('2.0.0', 'much'))).toEqual([]);
	});

	it('it stays refused after it was published, and the latest version before it decides', async () => {
		await publishVersions(folder, read('1.0.0', 'some, much').forms);
		await publishVersions(folder, read('1.0.1', 'much').forms);
		expect(await problemsOf(read('1.0.1', 'much'))).toHaveLength(1);
		expect(await problemsOf(read('1.0.2', 'much'))).toEqual([]);
	});

	it('a published version that is lost or was touched is told', async () => {
		await publishVersions(folder, read('1.0.0', 'much').forms);
		const kept = join(folder, 'published', 'mood-1.0.0.json');
		const lost = [
			expect.objectContaining({
				file: 'forms/mood.yaml',
				message: expect.stringContaining('mood-1.0.0.json is not what it was') as string
			})
		];
		await writeFile(kept, (await readFile(kept, 'utf8')).replace(/"hash":"\w/, '"hash":"x'));
		expect(await problemsOf(read('1.0.1', 'much'))).toEqual(lost);
		await rm(kept);
		expect(await problemsOf(read('1.0.1', 'much'))).toEqual(lost);
	});
});
