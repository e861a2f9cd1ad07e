/** How many people are in each group, by a name that says nothing of the group. */
export type Fingerprint = Readonly<Record<string, number>>;

/** How many people, at the least, came or went between two counts; whoever changed did both. */
export function differenceOf(before: Fingerprint, now: Fingerprint): number {
	const names = new Set([...Object.keys(before), ...Object.keys(now)]);
	let difference = 0;
	for (const name of names) difference += Math.abs((before[name] ?? 0) - (now[name] ?? 0));
	return difference;
}
