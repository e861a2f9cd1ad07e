/** What the address points at; null when it points at nothing on this page. */
export function targetOfAddress(): HTMLElement | null {
	return document.getElementById(decodeURIComponent(location.hash.slice(1)));
}

/** Opens what the address points into, for browsers that leave folded parts closed. */
export function openTarget(): void {
	const target = targetOfAddress();
	let folded = target?.closest('details');
	while (folded) {
		folded.open = true;
		folded = folded.parentElement?.closest('details') ?? null;
	}
	target?.scrollIntoView({ block: 'center' });
}
