import type { Content } from '#engine/compile/compiled.ts';
import { itemsToCheck } from '#engine/content/to-check.ts';

/** Prints what a person still has to compare with a primary source. */
export function printToCheck(content: Content): void {
	const list = itemsToCheck(content);
	console.log(`${list.length} things to check against a primary source:`);
	for (const { form, about, what } of list)
		console.log(`  ${form}${about ? ` ${about}` : ''}: ${what}`);
	console.log('');
}
