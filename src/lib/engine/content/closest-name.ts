/** "Did you mean …?": the known name that needs the fewest edits, when it is close enough. */
export function closestName(wanted: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
	for (const name of known) {
		const edits = editDistance(wanted, name, fewest);
		if (edits < fewest) {
			fewest = edits;
			best = name;
		}
	}
	return best;
}

/** A remedy for a name that does not exist. */
export function didYouMean(wanted: string, known: Iterable<string>): string {
	const list = [...known];
	const closest = closestName(wanted, list);
	if (closest !== undefined) return `Did you mean \`${closest}\`?`;
	return list.length === 0
		? 'None exist yet.'
		: `Known: ${list
				.slice(0, 8)
				.map((name) => `\`${name}\``)
				.join(', ')}${list.length > 8 ? ', …' : ''}.`;
}

function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			current.push(
				Math.min(
					(previous[j] as number) + 1,
					(current[j - 1] as number) + 1,
					(previous[j - 1] as number) + cost
				)
			);
		}
		previous = current;
	}
	return previous[b.length] as number;
}
