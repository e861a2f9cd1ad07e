import type { Content } from '#engine/compile/compiled.ts';
import { problemText } from '#engine/content/content-file.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { loadContent } from './load-content.ts';

let opened: Promise<Content> | null = null;

/** The checked content of this process; refuses to start with every problem listed (1.2). */
export function openContent(): Promise<Content> {
	opened ??= loadContent().then(({ content, problems }) => {
		if (content) return content;
		throw new ServerRefusal(
			'content-wrong',
			[`The content has ${problems.length} problem(s):`, ...problems.map(problemText)].join('\n'),
			'Correct the files and start again; `npm run terskel -- check` shows the same list.'
		);
	});
	return opened;
}
