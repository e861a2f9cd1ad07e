import { openApp } from '#server/app.ts';
import { system, type StaffActor } from '#server/auth/actor.ts';
import { allRoles } from '#server/auth/capabilities.ts';
import type { Role } from '#server/auth/roles.ts';
import { createStaff } from '#server/care/create-staff.ts';
import { createUnit } from '#server/care/create-unit.ts';
import { createEpisode } from '#server/care/create-episode.ts';
import { assignPackage } from '#server/care/assign-package.ts';
import { givenForm } from '#server/care/given-form.ts';
import { issueAccessCode } from '#server/care/issue-access-code.ts';
import { handInForm } from '#server/care/hand-in-form.ts';
import { openResponse } from '#server/care/open-response.ts';
import { raiseAlert } from '#server/testing/raise-alert.ts';
import { shareConference } from '#server/care/share-conference.ts';
import { openContent } from '#server/content/open-content.ts';
import { settingsFromEnvironment } from '#server/settings/settings-from-environment.ts';
import type { EpisodeId, UnitId } from '#server/ids.ts';

export const password = 'en ganske lang setning til prøve';

/** Everybody who tries the routes and is signed in. `other` is lead of another unit. */
export const staffRoles = {
	clinician: ['clinician'],
	lead: ['lead'],
	reader: ['team-reader'],
	researcher: ['researcher'],
	author: ['author'],
	admin: ['admin'],
	auditor: ['auditor'],
	other: ['clinician', 'lead', 'admin', 'auditor', 'researcher']
} as const satisfies Record<string, readonly Role[]>;

/** An account of the first unit that may do everything; tried with sessions that no longer count. */
export const everyRole = 'every-role';

export type StaffName = keyof typeof staffRoles;
export const staffNames = Object.keys(staffRoles) as StaffName[];

/** What stands in the database that the attacked server serves. */
export interface Seeded {
	/** One code for each of four people of the unit. */
	readonly codes: readonly [string, string, string, string];
	readonly episode: string;
	readonly assignment: string;
	readonly alert: string;
	/** Handed in, in the episode. */
	readonly response: string;
	/** The person's case conference, shared with `reader` and nobody else. */
	readonly share: string;
	/** A word that stands in the person's identity and nowhere else. */
	readonly secretName: string;
}

const secretName = 'Blåbærsyltetøy Oppdiktet';

/** Fills an empty database: two units, staff of every role, two people with forms to answer. */
export async function seed(environment: Record<string, string>): Promise<Seeded> {
	const app = await openApp(settingsFromEnvironment(environment), await openContent());
	try {
		const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
		const otherId = await createUnit(app, system('test'), { name: 'En annen enhet' });
		const accountIn = async (unit: UnitId, name: StaffName): Promise<StaffActor> => {
			const roles = staffRoles[name];
			const account = { email: `${name}@example.org`, name, password, roles };
			const staffId = await createStaff(app, system('test', unit), account);
			return { kind: 'staff', unitId: unit, staffId, name, roles, isConfirmed: true };
		};
		const accounts = new Map<StaffName, StaffActor>();
		for (const name of staffNames) {
			accounts.set(name, await accountIn(name === 'other' ? otherId : unitId, name));
		}
		await createStaff(app, system('test', unitId), {
			email: `${everyRole}@example.org`,
			name: 'Alle roller',
			password,
			roles: allRoles
		});
		const clinician = accounts.get('clinician')!;
		const visit = async (name: string) => {
			const { episodeId } = await createEpisode(app, clinician, {
				identity: { name, number: null },
				facts: { sex: 'female', birthYear: 1990 },
				phase: 'intake'
			});
			const forms = ['opening-questions', 'resources-first'].map((formId) => {
				const { version, hash } = app.content.currentForm(formId);
				return { formId, version, hash, rater: 'patient' as const };
			});
			const assignmentId = await assignPackage(app, clinician, {
				episodeId,
				packageId: 'intake',
				moment: 'intake',
				dueOn: null,
				forms
			});
			const mode = 'own-device';
			const { code } = await issueAccessCode(app, clinician, { assignmentId, mode });
			return { episodeId, assignmentId, code };
		};
		const handedIn = async (episodeId: EpisodeId) => {
			const formId = 'relation-checkin';
			const assignmentId = await assignPackage(app, clinician, {
				episodeId,
				packageId: null,
				moment: 'review',
				dueOn: null,
				forms: [givenForm(app.content, formId, 'patient')]
			});
			const open = { assignmentId, formId, rater: 'patient', language: 'nb' } as const;
			const responseId = await openResponse(app, clinician, open);
			await handInForm(app, clinician, { responseId });
			return responseId;
		};
		const first = await visit(secretName);
		const second = await visit('En annen person');
		const third = await visit('En tredje person');
		const fourth = await visit('En fjerde person');
		const alert = await raiseAlert(app, clinician, {
			episodeId: first.episodeId,
			responseId: null,
			urgency: 'now',
			cause: { key: 'k', detail: {} }
		});
		const response = await handedIn(first.episodeId);
		const share = await shareConference(app, clinician, {
			episodeId: first.episodeId,
			email: 'reader@example.org',
			purpose: 'Råd om videre behandling',
			days: 7,
			isAgreed: true
		});
		return {
			codes: [first.code, second.code, third.code, fourth.code],
			episode: first.episodeId,
			assignment: first.assignmentId,
			alert,
			response,
			share,
			secretName
		};
	} finally {
		await app.close();
	}
}
