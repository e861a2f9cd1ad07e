import type { App } from './app.ts';
import { writeAnchors } from './audit/anchors.ts';
import { sweep } from './auth/sweep.ts';
import { keepRetention } from './care/apply-retention.ts';
import { escalateAlerts } from './care/escalation.ts';
import { indexPersonNumbers } from './care/person-number.ts';

const aMinute = 60 * 1000;
const anHour = 60 * aMinute;
const aDay = 24 * anHour;

/**
 * What recurs while the app runs: removes what has run out or whose time is over, escalates alerts,
 * writes audit anchors. Returns what stops it. A task that fails is told and tried again the next time; nobody's request waits for it.
 */
export function keepHouse(app: App, tell: (task: string, error: unknown) => void): () => void {
	const hours = app.settings.auditAnchorHours;
	const run = (task: string, work: () => Promise<unknown>) => (): void => {
		void work().catch((error: unknown) => tell(task, error));
	};
	const sweeping = run('sweep', () => sweep(app));
	const anchoring = run('audit-anchors', () => writeAnchors(app));
	const escalating = run('escalation', () => escalateAlerts(app));
	const retaining = run('retention', () => keepRetention(app));
	const timers = [
		setInterval(sweeping, anHour),
		setInterval(escalating, aMinute),
		setInterval(retaining, aDay)
	];
	retaining();
	run('person-numbers', () => indexPersonNumbers(app))();
	if (hours > 0) {
		anchoring();
		timers.push(setInterval(anchoring, hours * anHour));
	}
	for (const timer of timers) timer.unref();
	return () => timers.forEach((timer) => clearInterval(timer));
}
