import type { SayAfter } from '#texts/patient/say-after.ts';
import type { SummaryLine, SummaryPart } from '../svar/summary.ts';

const stateWords = {
	open: 'summary.open',
	skipped: 'summary.skipped',
	declined: 'summary.declined',
	unclear: 'summary.unclear'
} as const;

/** What was said, as one page that needs no network; what the summary leaves out is left out here. */
export function copyAsFile(parts: readonly SummaryPart[], say: SayAfter, now: Date): string {
	const day = new Intl.DateTimeFormat(say.language, {
		dateStyle: 'long',
		timeZone: 'Europe/Oslo'
	}).format(now);
	return [
		`<!doctype html>\n<html lang="${say.language}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta http-equiv="content-security-policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
		'<title>…</title><style>body{font:1.1rem/1.5 sans-serif;max-width:38rem;margin:2rem auto;',
		'padding:0 1rem}dt{color:#555;margin-top:1rem}dd{margin:0;white-space:pre-line}</style>',
		`</head><body><h1>${plain(say('summary.heading'))}</h1>`,
		`<p>${plain(say('copy.made', { day }))}. ${plain(say('summary.notShown'))}</p>`,
		...parts.map((part) => partAsHtml(part, say)),
		'</body></html>\n'
	].join('\n');
}

function partAsHtml({ title, lines }: SummaryPart, say: SayAfter): string {
	const answered = lines.filter((line) => !line.isPassedBy);
	if (answered.length === 0) return '';
	const rows = answered.map((line) => `<dt>${plain(line.question.words)}</dt>${said(line, say)}`);
	return `<h2>${plain(title.words)}</h2>\n<dl>${rows.join('\n')}</dl>`;
}

function said({ state, said: words, wantsToTalk }: SummaryLine, say: SayAfter): string {
	const lines = state === 'answered' ? words : [say(stateWords[state])];
	const talk = wantsToTalk ? [say('summary.talk')] : [];
	return [...lines, ...talk].map((one) => `<dd>${plain(one)}</dd>`).join('');
}

function plain(words: string): string {
	return words
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
