import { describe, expect, it } from 'vitest';
import { newId, type UnitId } from '../ids.ts';
import { staffIn } from '../testing/people.ts';
import { nobody, system, type PatientActor } from './actor.ts';
import { decideAuthorisation, hasCapability, type CareObject } from './authorise.ts';
import { capabilitiesOf } from './capabilities.ts';
import type { Role } from './roles.ts';

const here: UnitId = newId();
const elsewhere: UnitId = newId();
const patient: PatientActor = {
	kind: 'patient',
	unitId: here,
	episodeId: newId(),
	assignmentId: newId(),
	mode: 'own-device'
};

function object(change: Partial<CareObject> = {}): CareObject {
	const { episodeId, assignmentId } = patient;
	return { kind: 'response', id: 'x', unitId: here, episodeId, assignmentId, ...change };
}

describe('who may do what', () => {
	it('staff with the role, in the unit', () => {
		const clinician = staffIn(here, 'clinician');
		expect(decideAuthorisation(clinician, 'response:read', object())).toBe('allowed');
	});

	it('what is in another unit does not exist, whatever the role', () => {
		const roles = Object.keys(capabilitiesOf) as Role[];
		const everything = staffIn(elsewhere, ...roles);
		expect(decideAuthorisation(everything, 'response:read', object())).toBe('not-found');
	});

	it.each(['researcher', 'author', 'admin', 'auditor'] as const)(
		'a %s reads nobody’s answers',
		(role) => {
			expect(decideAuthorisation(staffIn(here, role), 'response:read', object())).toBe(
				'not-allowed'
			);
		}
	);

	it('staff without a role may do nothing', () => {
		expect(decideAuthorisation(staffIn(here), 'content:read', object())).toBe('not-allowed');
	});

	it('a patient reaches the own assignment and nobody else’s', () => {
		const reads = (change: Partial<CareObject>) =>
			decideAuthorisation(patient, 'response:read', object(change));
		expect(reads({})).toBe('allowed');
		expect(reads({ episodeId: newId() })).toBe('not-found');
		expect(reads({ assignmentId: newId() })).toBe('not-found');
		expect(reads({ unitId: elsewhere })).toBe('not-found');
	});

	it('somebody at the door can only knock', () => {
		const door = nobody('192.0.2.1');
		const installation = object({ unitId: 'installation', episodeId: null, assignmentId: null });
		expect(decideAuthorisation(door, 'code:redeem', installation)).toBe('allowed');
		expect(decideAuthorisation(door, 'code:redeem', object())).toBe('not-found');
		expect(decideAuthorisation(door, 'response:read', object())).toBe('not-allowed');
	});

	it('Terskel itself acts in one unit at a time, too', () => {
		expect(decideAuthorisation(system('job', here), 'facts:write', object())).toBe('allowed');
		expect(decideAuthorisation(system('job'), 'facts:write', object())).toBe('not-found');
	});
});

describe('whoever must take a second factor first', () => {
	it('may do nothing else but that and leave', () => {
		const unitId = newId<'unit'>();
		const actor = { ...staffIn(unitId, 'lead', 'admin'), owes: 'second-factor' as const };
		expect(hasCapability(actor, 'account:change')).toBe(true);
		expect(hasCapability(actor, 'session:end')).toBe(true);
		expect(hasCapability(actor, 'episode:list')).toBe(false);
		expect(hasCapability(actor, 'staff:create')).toBe(false);
	});
});
