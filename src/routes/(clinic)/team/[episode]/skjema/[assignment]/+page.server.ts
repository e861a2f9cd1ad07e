import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#engine/text.ts';
import { hasCapability } from '#server/auth/authorise.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { signOut } from '#server/auth/sign-out.ts';
import { handIn } from '#server/care/hand-in.ts';
import { issueAccessCode } from '#server/care/issue-access-code.ts';
import { readAssignment } from '#server/care/read-assignment.ts';
import { readEpisode } from '#server/care/read-episode.ts';
import { restoreAssignment } from '#server/care/restore-assignment.ts';
import { revokeAccess } from '#server/care/revoke-access.ts';
import { startWaitingRoom } from '#server/care/start-waiting-room.ts';
import { reminderSetting, unitText } from '#server/care/unit-choices.ts';
import { readUnitSettings } from '#server/care/unit-settings.ts';
import { withdrawAssignment } from '#server/care/withdraw-assignment.ts';
import { asked, askedOrRefused } from '../../../../../asked.ts';
import { staffOf } from '../../../../../(staff)/staff-of.ts';
import { packageTitle } from '../../../../package-title.ts';
import { doorWithCode, patientDoor } from '../../../../patient-door.ts';
import { qrShape } from '../../../../qr-shape.ts';
import { readParam } from '../../../../read-param.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event);
	const { app, language } = event.locals;
	const assignmentId = readParam<'assignment'>(event.params.assignment);
	const assignment = await asked(readAssignment(app, actor, { assignmentId }));
	const { episodeId } = assignment;
	const episode = await asked(readEpisode(app, actor, { episodeId }));
	const settings = await asked(readUnitSettings(app, actor, {}));
	if (episodeId !== event.params.episode) error(404, { message: 'not-found', code: 'not-found' });
	return {
		name: episode.identity.name,
		episodeId,
		title: packageTitle(app.content.current, assignment, language),
		dueOn: assignment.dueOn,
		status: assignment.status,
		mayFill: hasCapability(actor, 'answers:save'),
		address: app.settings.origin + patientDoor,
		reminder: unitText(settings, reminderSetting, language),
		forms: assignment.forms.map(({ formId, version, rater, response }) => ({
			formId,
			rater,
			title: textIn(app.content.form({ formId, version }).title, language).words,
			state: response?.state ?? 'none',
			submittedAt: response?.submittedAt ?? null
		}))
	};
};

export const actions: Actions = {
	code: async (event) => {
		const actor = staffOf(event);
		const { app } = event.locals;
		const assignmentId = readParam<'assignment'>(event.params.assignment);
		const issued = await asked(issueAccessCode(app, actor, { assignmentId, mode: 'own-device' }));
		const { origin } = app.settings;
		return {
			issued: {
				code: issued.code,
				expiresAt: issued.expiresAt,
				qr: qrShape(doorWithCode(origin, issued.code))
			}
		};
	},
	revoke: async (event) => {
		const actor = staffOf(event);
		const assignmentId = readParam<'assignment'>(event.params.assignment);
		await asked(revokeAccess(event.locals.app, actor, { assignmentId }));
		return { isRevoked: true };
	},
	withdraw: async (event) => {
		const actor = staffOf(event);
		const assignmentId = readParam<'assignment'>(event.params.assignment);
		await asked(withdrawAssignment(event.locals.app, actor, { assignmentId }));
		return { isWithdrawn: true };
	},
	/** Undoes a withdrawal; a colleague who was quicker has done the same. */
	restore: async (event) => {
		const actor = staffOf(event);
		const assignmentId = readParam<'assignment'>(event.params.assignment);
		const restored = await askedOrRefused(
			restoreAssignment(event.locals.app, actor, { assignmentId })
		);
		if ('refusal' in restored && restored.refusal.code !== 'conflict') {
			await asked(Promise.reject(restored.refusal));
		}
		return { isRestored: true };
	},
	/** Done together: what the person answered with somebody of the clinic is handed in. */
	handIn: async (event) => {
		const actor = staffOf(event);
		const assignmentId = readParam<'assignment'>(event.params.assignment);
		await asked(handIn(event.locals.app, actor, { assignmentId }));
		redirect(303, `/team/${event.params.episode}`);
	},
	/** The tablet goes over to the patient: nothing of the clinician stays behind on it. */
	waitingRoom: async (event) => {
		const actor = staffOf(event);
		const { app } = event.locals;
		const assignmentId = readParam<'assignment'>(event.params.assignment);
		const { sessionId } = await asked(startWaitingRoom(app, actor, { assignmentId }));
		const own = sessionCookie(app.settings, 'staff');
		const ownId = event.cookies.get(own.name);
		if (ownId) await askedOrRefused(signOut(app, actor, { sessionId: ownId }));
		event.cookies.delete(own.name, own.options);
		const visit = sessionCookie(app.settings, 'patient');
		event.cookies.set(visit.name, sessionId, visit.options);
		redirect(303, patientDoor);
	}
};
