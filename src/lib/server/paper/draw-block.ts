import type { PaperBlock } from './paper.ts';

/** Where the blocks of a paper are drawn, and the element that holds them in reading order. */
export interface Drawing {
	readonly document: PDFKit.PDFDocument;
	readonly root: PDFKit.PDFStructureElement;
}

const bodySize = 11;
const smallSize = 9.5;
const headingSize = 14;
const indent = 14;
/** A heading at the foot of a page goes over to the next with what stands under it. */
const roomUnderHeading = 72;
/** A label and the first line of what it belongs to stay together. */
const roomForItem = 40;

export function drawBlock(block: PaperBlock, drawing: Drawing): void {
	switch (block.kind) {
		case 'heading':
			return drawHeading(block.text, drawing);
		case 'text':
			return drawText(block.text, block.isSmall ? smallSize : bodySize, drawing);
		case 'list':
			return drawList(block.entries, drawing);
		case 'terms':
			return drawTerms(block.pairs, drawing);
	}
}

function drawHeading(text: string, { document, root }: Drawing): void {
	if (!goesOver(document, roomUnderHeading)) document.moveDown(1);
	root.add(
		document.struct('H2', {}, () => {
			document.font('strong').fontSize(headingSize).text(text);
		})
	);
}

/** Begins a new page when there is less room than this left; says whether it did. */
function goesOver(document: PDFKit.PDFDocument, room: number): boolean {
	const { page, y } = document;
	if (y <= page.height - page.margins.bottom - room) return false;
	document.addPage();
	return true;
}

function drawText(text: string, size: number, { document, root }: Drawing): void {
	document.moveDown(0.4);
	root.add(
		document.struct('P', {}, () => {
			document.font('regular').fontSize(size).text(text);
		})
	);
}

function drawList(
	entries: Extract<PaperBlock, { kind: 'list' }>['entries'],
	{ document, root }: Drawing
): void {
	const list = document.struct('L');
	root.add(list);
	const left = document.page.margins.left;
	for (const { text, detail } of entries) {
		if (!goesOver(document, roomForItem)) document.moveDown(0.4);
		const item = document.struct('LI');
		list.add(item);
		item.add(
			document.struct('Lbl', {}, () => {
				document.font('regular').fontSize(bodySize).text('•', { continued: false });
				document.moveUp(1);
			})
		);
		item.add(
			document.struct('LBody', {}, () => {
				document
					.font('regular')
					.fontSize(bodySize)
					.text(text, left + indent);
				if (detail !== null) document.fontSize(smallSize).text(detail, left + indent);
			})
		);
		item.end();
		document.x = left;
	}
	list.end();
}

/** Questions and answers: a list whose labels are the questions, read one after the other. */
function drawTerms(
	pairs: Extract<PaperBlock, { kind: 'terms' }>['pairs'],
	{ document, root }: Drawing
): void {
	const list = document.struct('L');
	root.add(list);
	for (const { term, termLanguage, says } of pairs) {
		if (!goesOver(document, roomForItem)) document.moveDown(0.4);
		const item = document.struct('LI');
		list.add(item);
		item.add(
			document.struct('Lbl', termLanguage === undefined ? {} : { lang: termLanguage }, () => {
				document.font('regular').fontSize(smallSize).fillColor('#444444').text(term);
				document.fillColor('#000000');
			})
		);
		item.add(
			document.struct('LBody', {}, () => {
				document.font('strong').fontSize(bodySize).text(says);
			})
		);
		item.end();
	}
	list.end();
}
