// Bounds how long the first of a group waits for the last.
const largestGroup = 256;

/**
 * Does together what arrives in the same tick, or while the group before is under way.
 * @param perform settles each of its group by itself and never throws
 */
export function inGroups<One>(
	perform: (group: readonly One[]) => Promise<void>
): (one: One) => void {
	const waiting: One[] = [];
	let isRunning = false;

	async function run(): Promise<void> {
		while (waiting.length) await perform(waiting.splice(0, largestGroup));
		isRunning = false;
	}

	return (one) => {
		waiting.push(one);
		if (isRunning) return;
		isRunning = true;
		setImmediate(() => void run());
	};
}
