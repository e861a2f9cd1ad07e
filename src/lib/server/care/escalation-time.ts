import type { UnitSettings } from './unit-settings.ts';

const usualMinutes = 30;

/** Minutes that an alert may wait for somebody before it is escalated; the unit decides. */
export function escalateAfterMinutes(settings: UnitSettings): number {
	const kept = settings['escalateAfterMinutes'];
	return typeof kept === 'number' && kept > 0 ? kept : usualMinutes;
}
