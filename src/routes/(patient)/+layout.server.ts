import { readView, viewCookie } from '#ui/common/view.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, cookies, request }) => ({
	isTablet: locals.patient?.mode === 'waiting-room',
	language: locals.language,
	view: readView(cookies.get(viewCookie), request.headers.get('accept-language')),
	way: {
		endSession: '/ut',
		landing: locals.app.settings.neutralExit,
		idleMinutes: idleMinutesOf(locals)
	}
});

/** After so long without a sign of life the session ends; null at the door. */
function idleMinutesOf({ app, patient }: App.Locals): number | null {
	if (!patient) return null;
	const { patientIdleMinutes, waitingRoomIdleMinutes } = app.settings.sessions;
	return patient.mode === 'waiting-room' ? waitingRoomIdleMinutes : patientIdleMinutes;
}
