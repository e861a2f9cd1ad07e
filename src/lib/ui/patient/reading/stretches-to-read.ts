/** A stretch of the page that is read in one breath. */
export interface ToRead {
	readonly element: Element;
	readonly words: string;
	readonly language: string;
}

const blocks = 'h1, h2, h3, p, legend, label, li, dt, dd, td, th, summary';
const silent = '.not-on-paper, .only-for-screen-readers, [aria-hidden="true"], [hidden], nav';

/** What is to be read of a page, in order: what shows, and nothing twice. */
export function stretchesToRead(root: Element): readonly ToRead[] {
	return [...root.querySelectorAll(blocks)].flatMap((element): readonly ToRead[] => {
		if (element.closest(silent) || !isSeen(element)) return [];
		const words = ownWords(element);
		if (words === '') return [];
		const language = element.closest('[lang]')?.getAttribute('lang') ?? 'nb';
		return [{ element, words, language }];
	});
}

function isSeen(element: Element): boolean {
	return element.getClientRects().length > 0;
}

/** The words of a block without those of the blocks inside it, which come by themselves. */
function ownWords(element: Element): string {
	const said: string[] = [];
	const visit = (node: Node): void => {
		for (const child of node.childNodes) {
			if (child.nodeType === Node.TEXT_NODE) said.push(child.textContent ?? '');
			else if (child instanceof Element && !child.matches(`${blocks}, ${silent}`)) visit(child);
		}
	};
	visit(element);
	return said.join(' ').replace(/\s+/g, ' ').trim();
}
