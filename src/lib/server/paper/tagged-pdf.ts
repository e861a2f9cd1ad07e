import { createRequire } from 'node:module';
import type { Paper } from './paper.ts';
import { drawBlock, type Drawing } from './draw-block.ts';

const require = createRequire(import.meta.url);
const fonts = '@expo-google-fonts/noto-sans';

const margin = { top: 56, bottom: 64, left: 64, right: 64 } as const;
const titleSize = 20;
const footSize = 9;

/** What stands at the foot of each page. */
export interface PaperFoot {
	/** `Side 1 av 2` */
	readonly pageWords: (page: number, pages: number) => string;
}

/**
 * A paper as a tagged PDF (PDF/UA-1): headings, lists and paragraphs are told to a screen reader in
 * reading order, with title and language; page numbers are not read. The font is embedded. Nothing
 * but the paper itself is in the file: no names of people or places in its properties.
 */
export async function taggedPdf(paper: Paper, foot: PaperFoot): Promise<Uint8Array<ArrayBuffer>> {
	// Only who prints pays for what draws.
	const { default: PDFDocument } = await import('pdfkit');
	const regular = require.resolve(`${fonts}/400Regular/NotoSans_400Regular.ttf`);
	const strong = require.resolve(`${fonts}/600SemiBold/NotoSans_600SemiBold.ttf`);
	const document = new PDFDocument({
		pdfVersion: '1.7',
		// Its types are older than what it can do.
		subset: 'PDF/UA' as never,
		tagged: true,
		displayTitle: true,
		lang: paper.language,
		info: { Title: paper.title, Creator: 'Terskel' },
		size: 'A4',
		margins: margin,
		font: regular,
		bufferPages: true
	});
	const whole = bytesOf(document);
	document.registerFont('regular', regular).registerFont('strong', strong);
	const root = document.struct('Document');
	document.addStructure(root);
	const drawing: Drawing = { document, root };
	root.add(
		document.struct('H1', {}, () => {
			document.font('strong').fontSize(titleSize).text(paper.title);
		})
	);
	for (const block of paper.blocks) drawBlock(block, drawing);
	root.end();
	numberPages(document, foot);
	document.end();
	return whole;
}

/** Page numbers are for eyes: a screen reader has its own way of saying where it is. */
function numberPages(document: PDFKit.PDFDocument, { pageWords }: PaperFoot): void {
	const { count } = document.bufferedPageRange();
	for (let page = 0; page < count; page++) {
		document.switchToPage(page);
		// Text in the margin would otherwise begin a new page.
		document.page.margins.bottom = 0;
		document.markContent('Artifact', { type: 'Pagination' });
		document
			.font('regular')
			.fontSize(footSize)
			.text(pageWords(page + 1, count), margin.left, document.page.height - margin.bottom / 2, {
				lineBreak: false
			});
		document.endMarkedContent();
	}
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		document.on('data', (chunk: Buffer) => chunks.push(chunk));
		document.on('error', reject);
		document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
	});
}
