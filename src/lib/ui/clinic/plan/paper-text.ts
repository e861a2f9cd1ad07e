import { questionAndAnswer } from '../suggestions/suggestion.ts';
import type { Paper, PaperBlock } from './paper.ts';

/** A paper as plain text, ready to be pasted: a heading and what stands under it are one part. */
export function paperText({ title, blocks }: Paper): string {
	const parts = blocks.map((block, place) => {
		const isUnderHeading = blocks[place - 1]?.kind === 'heading';
		return `${isUnderHeading ? '\n' : '\n\n'}${linesOf(block).join('\n')}`;
	});
	return `${title}${parts.join('')}`;
}

function linesOf(block: PaperBlock): readonly string[] {
	switch (block.kind) {
		case 'heading':
			return [block.text.toLocaleUpperCase('nb')];
		case 'text':
			return [block.text];
		case 'list':
			return block.entries.map(({ text, detail }) =>
				detail === null ? text : `${text} ${detail}`
			);
		case 'terms':
			return block.pairs.map(({ term, says }) => questionAndAnswer({ about: term, says }));
	}
}
