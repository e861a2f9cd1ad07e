import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { PatientActor } from '#server/auth/actor.ts';

/** Who answers; without a session, back to the door. */
export function patientOf({ locals }: Pick<RequestEvent, 'locals'>): PatientActor {
	return locals.patient ?? redirect(303, '/');
}
