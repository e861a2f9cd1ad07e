import { describe, expect, it } from 'vitest';
import { chosenStages } from '../../scripts/test/arguments.mjs';
import { countPlaywright, countVitest, sum } from '../../scripts/test/counts.mjs';

describe('the closing line of npm test', () => {
	it('counts a file that cannot be loaded as a failure', () => {
		const report = { numPassedTests: 5, numFailedTests: 0, success: false };
		expect(countVitest(report)).toEqual({ passed: 5, failed: 1 });
	});

	it('counts a journey that passed only when tried again as a failure', () => {
		const stats = { expected: 3, unexpected: 1, flaky: 1 };
		expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 3, failed: 2 });
	});

	it('counts a server that did not start as a failure', () => {
		const stats = { expected: 0, unexpected: 0, flaky: 0 };
		expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1 });
	});

	it('adds up', () => {
		const all = [
			{ passed: 1, failed: 0 },
			{ passed: 40, failed: 2 }
		];
		expect(sum(all)).toEqual({ passed: 41, failed: 2 });
	});
});

describe('npm test -- --only', () => {
	const stages = ['lint', 'unit', 'build', 'e2e'];

	it('runs all when nothing is chosen', () => {
		expect(chosenStages([], stages)).toEqual({ names: stages, isShown: false });
	});

	it('runs what is chosen, and the build that the journeys need', () => {
		expect(chosenStages(['--only', 'unit,e2e'], stages).names).toEqual(['unit', 'build', 'e2e']);
		expect(chosenStages(['--only=lint', '--show'], stages)).toEqual({
			names: ['lint'],
			isShown: true
		});
	});

	it.each([['--only', 'nothing'], ['--only'], ['unit'], ['--only', 'unit', 'e2e']])(
		'says what to write instead of %s %s',
		(...args) => {
			expect(() => chosenStages(args.filter(Boolean), stages)).toThrow(/does not understand/);
		}
	);
});
