import { describe, expect, it } from 'vitest';
import type { Content } from '#engine/compile/compiled.ts';
import { form } from '#engine/testing/form.ts';
import { text, words, yesNo } from '#engine/testing/items.ts';
import { languageReport, tooHeavy, wordsToReplace } from './language-report.ts';

function contentOf(...forms: readonly ReturnType<typeof form>[]): Content {
	return {
		forms: forms.map((draft) => draft.compiled()),
		suggestions: [],
		packages: [],
		sources: [],
		signOffs: []
	};
}

const heavy =
	'Behandlingsinstitusjonene forutsetter individuelle tilrettelegginger gjennom tverrfaglige spesialisthelsetjenester med kontinuerlige evalueringer for enkeltpersoner innenfor behandlingsforløpene';

describe('how content reads', () => {
	it('a heavy text for patients is found, one for staff is not', () => {
		const heavyItem = (id: string) => text(id).with({ text: { nb: heavy, en: 'x' } });
		const report = languageReport(
			contentOf(form(heavyItem('a'), heavyItem('b').with({ clinicianOnly: true })))
		);
		expect(tooHeavy(report).map(({ place }) => place)).toEqual(['f a']);
	});

	it("a published instrument's own words are told, not counted as ours", () => {
		const instrument = form(yesNo('a').with({ text: { nb: 'Er du alkoholiker?', en: 'x' } }));
		const licence = { class: 'A', holder: 'h', notice: words('n'), evidence: 'e' };
		const block = { authors: 'a', citation: 'c', timeFrame: words('t'), licence };
		const of = (draft: typeof instrument) => languageReport(contentOf(draft));
		expect(wordsToReplace(of(instrument))).toMatchObject([{ place: 'f a', found: 'alkoholiker' }]);
		const published = of(instrument.with({ kind: 'instrument', instrument: block }));
		expect(wordsToReplace(published)).toEqual([]);
		expect(published.words).toHaveLength(1);
	});
});
