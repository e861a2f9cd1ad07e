import { describe, expect, it } from 'vitest';
import { checkContent } from '#engine/content/check-content.ts';
import { requiredLanguages } from '#engine/text.ts';
import { readContentFiles } from '#server/content/read-content-files.ts';
import { contentTexts } from '#texts/content/content-texts.ts';
import { withPseudo } from '#texts/pseudo/pseudo-text.ts';

const tag = 'qps';
const files = await readContentFiles('forms');
const translated = files.map((file) => ({ ...file, data: withPseudo(file.data, tag) }));

describe('a third language of the content', () => {
	it('needs texts only: nothing else in any file is touched, and all checks pass', () => {
		expect(requiredLanguages).not.toContain(tag);
		const { content, problems } = checkContent(translated);
		expect(problems).toEqual([]);
		const texts = contentTexts(content!).filter(({ text }) => 'nb' in text);
		expect(texts.length).toBeGreaterThan(3000);
		expect(texts.filter(({ text }) => !(tag in text))).toEqual([]);
	});

	it('its rules and scores are the same', () => {
		const rules = (of: typeof files) =>
			checkContent(of).content?.forms.flatMap(({ scores, critical }) => [
				scores.map(({ id, rule }) => [id, rule.kind === 'bands' ? rule.bands.length : rule]),
				critical.map(({ when }) => when)
			]);
		const own = rules(files);
		// Labels of classes are words, too.
		const withoutWords = (value: unknown) =>
			JSON.stringify(value, (key, inner: unknown) => (key === 'text' ? undefined : inner));
		// Compared as a whole: the texts are too long to be shown.
		expect(withoutWords(rules(translated)) === withoutWords(own)).toBe(true);
	});
});
