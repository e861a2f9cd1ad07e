/** True while somebody writes: letters are theirs then. */
function isWriting(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.matches('input:not([type=radio]), textarea, select') || target.isContentEditable)
	);
}

/**
 * J and K move between the links of the rows, / goes to the search field. Enter opens a link as
 * everywhere.
 * @returns what has the focus then; null when the key is not one of ours
 */
export function keyTarget(
	event: Pick<KeyboardEvent, 'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	links: readonly HTMLElement[],
	search: HTMLElement | null
): HTMLElement | null {
	if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return null;
	const key = event.key.toLowerCase();
	if (key === '/') return search;
	if (key !== 'j' && key !== 'k') return null;
	const here = links.findIndex((link) => link === event.target);
	if (here < 0) return links[key === 'j' ? 0 : links.length - 1] ?? null;
	return links[here + (key === 'j' ? 1 : -1)] ?? null;
}
