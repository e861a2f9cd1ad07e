/**
 * Says what is being done and, when it is done, how long it took.
 * Written to stderr, so that a command's own output stays clean.
 * @template T
 * @param {string} words
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function progress(words, work) {
	process.stderr.write(`  ${words} … `);
	const begin = performance.now();
	try {
		const result = await work();
		process.stderr.write(`${seconds(performance.now() - begin)}\n`);
		return result;
	} catch (error) {
		process.stderr.write('did not work\n');
		throw error;
	}
}

/** Milliseconds as `1.2 s`. @param {number} ms */
export function seconds(ms) {
	return `${(ms / 1000).toFixed(1)} s`;
}
