import type { Content } from '#engine/compile/compiled.ts';
import {
	heaviestLix,
	languageReport,
	tooHeavy,
	wordsToReplace
} from '#texts/content/language-report.ts';

/** Prints how the content reads: heavy texts, words we do not use, standing of translations. */
export function printLanguage(content: Content): void {
	const report = languageReport(content);
	const heavy = tooHeavy(report);
	console.log(`${heavy.length} texts for patients above LIX ${heaviestLix}:`);
	for (const { lix, place } of heavy) console.log(`  ${lix} ${place}`);
	const words = wordsToReplace(report);
	console.log(`\n${words.length} words of ours that we do not use:`);
	for (const { place, language, found, instead } of words) {
		console.log(`  ${place} (${language}): "${found}"; ${instead}`);
	}
	console.log('\nStanding of the wording, where it is not our own:');
	for (const { form, translation } of report.translations) {
		const statuses = Object.entries(translation).map(([language, is]) => `${language} ${is}`);
		console.log(`  ${form}: ${statuses.join(', ')}`);
	}
	console.log('');
}
