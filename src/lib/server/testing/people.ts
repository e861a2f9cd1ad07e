import { system, type PatientActor, type StaffActor } from '../auth/actor.ts';
import type { Role } from '../auth/roles.ts';
import { assignPackage } from '../care/assign-package.ts';
import { createEpisode } from '../care/create-episode.ts';
import { createUnit } from '../care/create-unit.ts';
import { openResponse } from '../care/open-response.ts';
import {
	newId,
	type AssignmentId,
	type EpisodeId,
	type PersonId,
	type ResponseId,
	type UnitId
} from '../ids.ts';
import type { TestApp } from './on-both-databases.ts';

/** A unit of its own for one test, with a clinician and a person who has something to answer. */
export interface TestUnit {
	readonly unitId: UnitId;
	readonly clinician: StaffActor;
	readonly patient: PatientActor;
	readonly personId: PersonId;
	readonly episodeId: EpisodeId;
	readonly assignmentId: AssignmentId;
	readonly responseId: ResponseId;
}

/** A member of staff who is signed in, without an account behind. */
export function staffIn(unitId: UnitId, ...roles: Role[]): StaffActor {
	return {
		kind: 'staff',
		unitId,
		staffId: newId(),
		name: 'Kari Kliniker',
		roles,
		isConfirmed: true
	};
}

export async function newTestUnit(app: TestApp): Promise<TestUnit> {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	const clinician = staffIn(unitId, 'clinician');
	const { episodeId, personId } = await createEpisode(app, clinician, {
		identity: { name: 'Ola Oppdiktet', number: null },
		facts: { sex: 'female', birthYear: 1990 },
		phase: 'intake'
	});
	const assignmentId = await assignPackage(app, clinician, {
		episodeId,
		packageId: 'intake',
		moment: 'intake',
		dueOn: null,
		forms: [
			{ formId: 'resources-first', version: '1.0.0', hash: 'a', rater: 'patient' },
			{ formId: 'observations', version: '1.0.0', hash: 'b', rater: 'clinician' }
		]
	});
	const patient: PatientActor = {
		kind: 'patient',
		unitId,
		episodeId,
		assignmentId,
		mode: 'own-device'
	};
	const responseId = await openResponse(app, patient, {
		assignmentId,
		formId: 'resources-first',
		rater: 'patient',
		language: 'nb'
	});
	return { unitId, clinician, patient, personId, episodeId, assignmentId, responseId };
}
