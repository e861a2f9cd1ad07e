/**
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * The tests of a Vitest JSON report. A file that could not be loaded, or an error outside any test,
 * counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, success: boolean }} report
 * @returns {Counts}
 */
export function countVitest({ numPassedTests, numFailedTests, success }) {
	return { passed: numPassedTests, failed: Math.max(numFailedTests, success ? 0 : 1) };
}

/**
 * The tests of a Playwright JSON report. A test that passed only when tried again has failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats: { expected, unexpected, flaky }, errors }) {
	return { passed: expected, failed: Math.max(unexpected + flaky, errors.length > 0 ? 1 : 0) };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
	return all.reduce(
		(total, { passed, failed }) => ({
			passed: total.passed + passed,
			failed: total.failed + failed
		}),
		{ passed: 0, failed: 0 }
	);
}
