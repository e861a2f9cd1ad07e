/** Opens what the address points into, for browsers that leave folded parts closed. */
export function openTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	let folded = target?.closest('details');
	while (folded) {
		folded.open = true;
		folded = folded.parentElement?.closest('details') ?? null;
	}
	target?.scrollIntoView({ block: 'center' });
}
