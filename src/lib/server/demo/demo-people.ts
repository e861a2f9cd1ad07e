import type { Role } from '../auth/roles.ts';
import type { Facts } from '../care/identity.ts';

/** Nobody here exists. The name says so wherever it is shown. */
export const demoUnitName = 'Terskel demo, døgnenhet';

/** An account for trying things out; its password stands in the open source code. */
export interface DemoAccount {
	readonly name: string;
	readonly email: string;
	readonly password: string;
	readonly roles: readonly Role[];
}

export const demoAccounts: readonly DemoAccount[] = [
	{
		name: 'Kari Kliniker (demo)',
		email: 'kliniker@demo.example',
		password: 'demo-kliniker-passord',
		roles: ['clinician', 'lead']
	},
	{
		name: 'Tore Teamleser (demo)',
		email: 'team@demo.example',
		password: 'demo-team-passord',
		roles: ['team-reader']
	},
	{
		name: 'Frode Forsker (demo)',
		email: 'forsker@demo.example',
		password: 'demo-forsker-passord',
		roles: ['researcher']
	},
	{
		name: 'Astrid Admin (demo)',
		email: 'admin@demo.example',
		password: 'demo-admin-passord',
		roles: ['admin', 'auditor']
	}
];

export interface DemoPerson {
	/** By which the demo's answers know whom they belong to. */
	readonly key: string;
	readonly name: string;
	readonly facts: Facts;
	readonly phase: string;
}

export const demoPeople: readonly DemoPerson[] = [
	{
		key: 'newly-referred',
		name: 'Ingrid Oppdiktet',
		facts: { sex: 'female', birthYear: 1991 },
		phase: 'intake'
	},
	{
		key: 'half-way-through-intake',
		name: 'Jonas Oppdiktet',
		facts: { sex: 'male', birthYear: 1979 },
		phase: 'intake'
	},
	{
		key: 'intake-answered',
		name: 'Samira Oppdiktet',
		facts: { sex: 'female', birthYear: 1985 },
		phase: 'intake'
	},
	{
		key: 'in-treatment',
		name: 'Aslak Oppdiktet',
		facts: { sex: 'male', birthYear: 1998 },
		phase: 'early-treatment'
	}
];
