import type { CareObject } from '../../auth/authorise.ts';

/** What belongs to no unit: the door, and the making of units. */
export function theInstallation(): CareObject {
	return {
		kind: 'installation',
		id: 'installation',
		unitId: 'installation',
		episodeId: null,
		assignmentId: null
	};
}
