import type { Content } from '#engine/compile/compiled.ts';
import {
	heaviestLix,
	languageReport,
	tooHeavy,
	wordsToReplace,
	type FoundWord,
	type ReadText
} from './language-report.ts';

const most = 60;

/** The language report as a page of documentation, the worst first. */
export function readabilityPage(content: Content): string {
	const report = languageReport(content);
	const heavy = tooHeavy(report);
	const own = report.texts.filter((one) => !one.isInstrumentWording);
	const published = report.texts.filter((one) => one.isInstrumentWording);
	const middle = own[Math.floor(own.length / 2)]?.lix ?? 0;
	return [
		'# How the content reads',
		'',
		'Made by `npm run terskel -- report readability --out docs/content/readability.md`; do not edit.',
		'',
		`LIX (Björnsson 1968) of every Norwegian text for patients of 12 words or more. Up to ${heaviestLix} is allowed. Published instruments keep their wording: they are measured, not rewritten.`,
		'',
		`- ${own.length} texts of ours, median LIX ${middle}, ${heavy.length} above ${heaviestLix}`,
		`- ${published.length} texts of published instruments, ${published.filter(({ lix }) => lix > heaviestLix).length} above ${heaviestLix}`,
		'',
		`## Our heaviest texts`,
		'',
		...table(own.slice(0, most)),
		'',
		'## Heaviest as a whole',
		'',
		'All texts of a form, a suggestion or a package together.',
		'',
		...table(report.wholes.slice(0, 20)),
		'',
		`## Published wording above ${heaviestLix}`,
		'',
		...table(published.filter(({ lix }) => lix > heaviestLix)),
		'',
		'## Words we do not use',
		'',
		...wordList(wordsToReplace(report), 'None in our own texts.'),
		'',
		'In published wording, which stays as it is:',
		'',
		...wordList(
			report.words.filter((one) => one.isInstrumentWording),
			'None.'
		),
		'',
		'## Standing of translations',
		'',
		'Forms that are not listed are in our own wording, in both languages.',
		'',
		'| form | nb | en |',
		'| --- | --- | --- |',
		...report.translations.map(
			({ form, translation }) => `| ${form} | ${translation['nb']} | ${translation['en']} |`
		),
		''
	].join('\n');
}

function table(texts: readonly ReadText[]): readonly string[] {
	if (texts.length === 0) return ['None.'];
	return [
		'| LIX | words | text |',
		'| ---: | ---: | --- |',
		...texts.map(({ lix, words, place }) => `| ${lix} | ${words} | ${place} |`)
	];
}

function wordList(found: readonly FoundWord[], none: string): readonly string[] {
	if (found.length === 0) return [none];
	const byPlace = Map.groupBy(found, (one) => `${one.place.split(' ')[0]}: ${one.found.trim()}`);
	return [...byPlace].map(([what, list]) => `- ${what} (${list[0]?.language}, ${list.length})`);
}
