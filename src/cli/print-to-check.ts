import type { Content } from '#engine/compile/compiled.ts';
import { itemsToCheck } from '#engine/content/to-check.ts';
import { unusedWorks } from '#server/dossier/bibliography.ts';

/** Prints what a person still has to compare with a primary source. */
export function printToCheck(content: Content): void {
	const list = itemsToCheck(content);
	console.log(`${list.length} things to check against a primary source:`);
	for (const { form, about, what } of list)
		console.log(`  ${form}${about ? ` ${about}` : ''}: ${what}`);
	const unused = unusedWorks(content);
	console.log(`\n${unused.length} works that nothing leans on: ${unused.join(', ') || 'none'}\n`);
}
