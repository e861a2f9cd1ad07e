import type { CompiledForm } from '#engine/compile/compiled.ts';
import { allItems } from '#engine/evaluation/program.ts';
import { postedFields } from './posted-fields.ts';
import { readPosted, type PostedAnswer } from './read-posted.ts';

/** What the controls on the page hold now, read as if they were posted; nothing on a server. */
export function readPage(form: CompiledForm): readonly PostedAnswer[] {
	const section = globalThis.document?.querySelector<HTMLFormElement>('form[data-answers]');
	return section ? readPosted(postedFields(new FormData(section)), allItems(form)) : [];
}
