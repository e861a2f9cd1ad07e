import type { Bench, Row, Subject } from './bench.ts';

const rounds = 7;
const roundMilliseconds = 60;

/** Times ours, peer and floor in turn, round by round, so that a noisy moment meets all alike. */
export async function measure(bench: Bench): Promise<Row> {
	const subjects = [bench.ours, bench.peer, bench.floor].filter((subject) => subject !== undefined);
	const timed = [];
	for (const subject of subjects) timed.push({ subject, runs: await runsPerRound(subject) });
	const samples = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
	for (let round = 0; round < rounds; round++) {
		for (const { subject, runs } of timed) {
			samples.get(subject)?.push((await time(subject, runs)) / runs);
		}
	}
	return row(bench, (subject) => (subject ? median(samples.get(subject) ?? []) * 1000 : null));
}

function row(bench: Bench, microseconds: (subject?: Subject) => number | null): Row {
	const ours = microseconds(bench.ours) ?? Number.NaN;
	const peer = microseconds(bench.peer);
	const ratio = peer === null ? null : peer / ours;
	const { goal } = bench;
	const isMet =
		goal === undefined
			? null
			: (goal.microseconds === undefined || ours <= goal.microseconds) &&
				(goal.ratio === undefined || (ratio !== null && ratio >= goal.ratio));
	return {
		what: bench.what,
		ours,
		peer,
		peerName: bench.peer?.name ?? null,
		ratio,
		floor: microseconds(bench.floor),
		goal: goal ?? null,
		isMet
	};
}

/** Doubles until a round is long enough to be timed; this warms the code up too. */
async function runsPerRound(subject: Subject): Promise<number> {
	let runs = 1;
	while ((await time(subject, runs)) < roundMilliseconds) runs *= 2;
	return runs;
}

/** Milliseconds for so many runs. */
async function time({ run }: Subject, runs: number): Promise<number> {
	const begin = performance.now();
	for (let i = 0; i < runs; i++) {
		const result = run();
		if (result instanceof Promise) await result;
	}
	return performance.now() - begin;
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
