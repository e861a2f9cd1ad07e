/** How far a change reaches: wording, something more, or the meaning of an old answer (1.4). */
export type Level = 'none' | 'patch' | 'minor' | 'major';

const order: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/** The higher of two levels. */
export function higher(a: Level, b: Level): Level {
	return order.indexOf(a) < order.indexOf(b) ? b : a;
}

/** True when a step is as high as what is needed. */
export function isEnough(step: Level | 'back', needed: Level): boolean {
	return step !== 'back' && order.indexOf(step) >= order.indexOf(needed);
}

/** The step from one version to another; `back` when the later one is not later. */
export function versionStep(from: string, to: string): Level | 'back' {
	const [a, b] = [from, to].map((version) => version.split('.').map(Number));
	for (const [place, level] of (['major', 'minor', 'patch'] as const).entries()) {
		const change = (b?.[place] ?? 0) - (a?.[place] ?? 0);
		if (change !== 0) return change > 0 ? level : 'back';
	}
	return 'none';
}

/** The lowest version that says a change of this level. */
export function nextVersion(from: string, level: Level): string {
	const [major = 0, minor = 0, patch = 0] = from.split('.').map(Number);
	switch (level) {
		case 'major':
			return `${major + 1}.0.0`;
		case 'minor':
			return `${major}.${minor + 1}.0`;
		case 'patch':
			return `${major}.${minor}.${patch + 1}`;
		case 'none':
			return from;
	}
}
