import { describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import type { Paper } from './paper.ts';
import { taggedPdf } from './tagged-pdf.ts';

const paper: Paper = {
	title: 'Dette har vi avtalt',
	language: 'nb',
	blocks: [
		{ kind: 'text', text: '21. november 2026', isSmall: true },
		{ kind: 'heading', text: 'Med dine egne ord' },
		{ kind: 'terms', pairs: [{ term: 'What matters?', termLanguage: 'en', says: 'Å få sove' }] },
		{ kind: 'heading', text: 'Dette gjør vi' },
		{
			kind: 'list',
			entries: [
				{ text: 'En rolig prat på eget rom.', detail: 'Kari følger opp.' },
				{ text: 'Áŋŋel čohkká – Привет', detail: null }
			]
		},
		{ kind: 'text', text: 'Planen er din.' }
	]
};
const foot = { pageWords: (page: number, pages: number) => `Side ${page} av ${pages}` };

interface Node {
	readonly role?: string;
	readonly lang?: string;
	readonly id?: string;
	readonly children?: readonly Node[];
}

/** What a screen reader meets, read back by another reader than the one that wrote it. */
async function readBack(bytes: Uint8Array<ArrayBuffer>) {
	const pdf = await getDocumentProxy(bytes);
	const said: { role: string; lang: string | undefined; text: string }[] = [];
	let loose = '';
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const texts = new Map<string, string>();
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		let within: string | null = null;
		for (const item of items) {
			if ('str' in item) {
				if (within === null) loose += item.str;
				else texts.set(within, `${texts.get(within) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
			} else if (item.type === 'beginMarkedContentProps') within = item.id ?? null;
			else if (item.type === 'endMarkedContent') within = null;
		}
		const walk = (node: Node, role: string, lang: string | undefined): void => {
			if (node.id !== undefined) said.push({ role, lang, text: (texts.get(node.id) ?? '').trim() });
			for (const child of node.children ?? []) walk(child, node.role ?? role, node.lang ?? lang);
		};
		walk((await page.getStructTree()) as Node, 'Root', undefined);
	}
	return { pdf, said, loose };
}

describe('a tagged PDF, read back by an independent reader', () => {
	it('says its title and language, and that it is tagged', async () => {
		const { pdf } = await readBack(await taggedPdf(paper, foot));
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const { info, metadata } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: paper.title, Language: 'nb' });
		expect(String(metadata?.getRaw())).toContain('<pdfuaid:part>1</pdfuaid:part>');
	});

	it('is read in order, each thing as what it is', async () => {
		const { said } = await readBack(await taggedPdf(paper, foot));
		expect(said.map(({ role, text }) => [role, text])).toEqual([
			['H1', 'Dette har vi avtalt'],
			['P', '21. november 2026'],
			['H2', 'Med dine egne ord'],
			['Lbl', 'What matters?'],
			['LBody', 'Å få sove'],
			['H2', 'Dette gjør vi'],
			['Lbl', '•'],
			['LBody', 'En rolig prat på eget rom. Kari følger opp.'],
			['Lbl', '•'],
			['LBody', 'Áŋŋel čohkká – Привет'],
			['P', 'Planen er din.']
		]);
	});

	it('numbers its pages for eyes only', async () => {
		const { loose, said } = await readBack(await taggedPdf(paper, foot));
		expect(loose).toContain('Side 1 av 1');
		expect(said.some(({ text }) => text.includes('Side'))).toBe(false);
	});

	it('goes over several pages without losing a word', async () => {
		const many = Array.from({ length: 90 }, (_, place) => ({
			text: `Avtale nummer ${place}`,
			detail: 'Noen følger opp.'
		}));
		const long = { ...paper, blocks: [{ kind: 'list', entries: many } as const] };
		const { pdf, said } = await readBack(await taggedPdf(long, foot));
		expect(pdf.numPages).toBeGreaterThan(2);
		// An entry can begin on one page and end on the next.
		const texts = said.filter(({ role }) => role === 'LBody').map(({ text }) => text);
		expect(texts.join(' ')).toBe(many.map(({ text, detail }) => `${text} ${detail}`).join(' '));
	});

	it('has its font within, so that every letter is the same everywhere', async () => {
		const bytes = await taggedPdf(paper, foot);
		const text = Buffer.from(bytes).toString('latin1');
		expect(text.match(/\/FontFile2/g)?.length).toBe(2);
		expect(text).not.toContain('/Helvetica');
		expect(bytes.length).toBeLessThan(100_000);
	});
});
