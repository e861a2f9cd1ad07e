import type { Language } from '#engine/text.ts';
import type { PersonCopy } from '../care/copy-person.ts';
import type { ResponseCopy } from './copy-of-episode.ts';

const words = {
	nb: {
		title: 'Kopi av opplysningene dine',
		made: 'Laget',
		facts: 'Opplysninger om deg',
		answers: 'Svar',
		question: 'Spørsmål',
		answer: 'Svar',
		open: 'ikke besvart',
		declined: 'ville ikke svare',
		skipped: 'hoppet over',
		unclear: 'uklart',
		hidden: 'ikke vist',
		'not-asked': 'ikke spurt',
		decisions: 'Det som er bestemt',
		alerts: 'Varsler',
		consents: 'Samtykker',
		requests: 'Henvendelser om rettighetene dine'
	},
	en: {
		title: 'A copy of what is kept about you',
		made: 'Made',
		facts: 'About you',
		answers: 'Answers',
		question: 'Question',
		answer: 'Answer',
		open: 'not answered',
		declined: 'would rather not answer',
		skipped: 'skipped',
		unclear: 'unclear',
		hidden: 'not shown',
		'not-asked': 'not asked',
		decisions: 'What was decided',
		alerts: 'Alerts',
		consents: 'Consents',
		requests: 'Requests about your rights'
	}
} as const;

type Words = (typeof words)[keyof typeof words];

/** The copy as one page that any browser shows without a network; the JSON beside it has it all. */
export function copyAsPage(copy: PersonCopy, language: Language): string {
	const say = words[language === 'en' ? 'en' : 'nb'];
	const episodes = copy.episodes.map((episode) =>
		[
			`<h2>${text(episode.startedAt.slice(0, 10))}–${text(episode.endedAt?.slice(0, 10) ?? '')}</h2>`,
			section(say.facts, list([episode.facts])),
			...episode.responses.map((response) => answers(response, say)),
			section(say.decisions, list(episode.decisions)),
			section(say.alerts, list(episode.alerts))
		].join('\n')
	);
	return [
		`<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8">`,
		'<meta http-equiv="content-security-policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
		`<title>${say.title}</title>`,
		'<style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}',
		'table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.4rem;',
		'text-align:left;vertical-align:top}</style></head><body>',
		`<h1>${say.title}</h1>`,
		`<p>${text(copy.identity.name)}. ${text(copy.unit)}. ${say.made} ${text(copy.madeAt.slice(0, 10))}.</p>`,
		...episodes,
		section(say.consents, list(copy.consents)),
		section(say.requests, list(copy.requests)),
		'</body></html>\n'
	].join('\n');
}

function answers(response: ResponseCopy, say: Words): string {
	const rows = response.answers.map(
		({ about, says, state }) =>
			`<tr><td>${text(about)}</td><td>${text(state === 'answered' ? says : say[state])}</td></tr>`
	);
	const head = `<tr><th>${say.question}</th><th>${say.answer}</th></tr>`;
	const when = response.submittedAt ?? response.openedAt;
	return section(
		`${say.answers}: ${response.title} (${when.slice(0, 10)})`,
		`<table>${head}${rows.join('')}</table>`
	);
}

function section(title: string, body: string): string {
	return body === '' ? '' : `<h3>${text(title)}</h3>\n${body}`;
}

/** Rows of names and values; what is nested stands as it is kept. */
function list(rows: readonly Readonly<Record<string, unknown>>[]): string {
	return rows
		.map((row) => {
			const lines = Object.entries(row)
				.filter(([, value]) => value !== null && value !== '')
				.map(([name, value]) => `<tr><th>${text(name)}</th><td>${text(plain(value))}</td></tr>`);
			return `<table>${lines.join('')}</table>`;
		})
		.join('<br>\n');
}

function plain(value: unknown): string {
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function text(value: string): string {
	return value
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
