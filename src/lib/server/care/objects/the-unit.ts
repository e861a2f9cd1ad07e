import type { App } from '../../app.ts';
import type { Actor } from '../../auth/actor.ts';
import type { CareObject } from '../../auth/authorise.ts';

/** The actor's own unit; also what is shared by all units, such as content, is reached through it. */
export function theUnit(_app: App, actor: Actor): CareObject {
	return {
		kind: 'unit',
		id: actor.unitId,
		unitId: actor.unitId,
		episodeId: null,
		assignmentId: null
	};
}

/** The unit's own id, for verbs that no installation-wide actor calls. */
export function unitIdOf<Unit extends string>(actor: { readonly unitId: Unit }) {
	return actor.unitId as Exclude<Unit, 'installation'>;
}
