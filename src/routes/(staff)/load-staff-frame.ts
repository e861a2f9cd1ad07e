import type { RequestEvent } from '@sveltejs/kit';
import { hasCapability } from '#server/auth/authorise.ts';
import { countUnreviewedEmergencies } from '#server/care/review-emergencies.ts';
import { countLateAlerts } from '#server/care/count-late-alerts.ts';
import { readUnit } from '#server/care/read-unit.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import { readView, viewCookie, type View } from '#ui/common/view.ts';
import { asked } from '../asked.ts';
import { placesOf, type StaffPlace } from './home-of.ts';
import { staffOf } from './staff-of.ts';

/** What stands around every page of staff. */
export interface StaffFrameData {
	readonly name: string;
	readonly unit: string;
	readonly places: readonly StaffPlace[];
	readonly language: InterfaceLanguage;
	readonly view: View;
	readonly isDemo: boolean;
	/** Openings in an emergency that nobody has reviewed; for those who review. */
	readonly emergencies: number;
	/** Alerts that nobody took in time, for those who are to know wherever they are. */
	readonly lateAlerts: number;
	/** Until when this page is open in an emergency, if it is. */
	readonly emergencyUntil: string | null;
	/** The day of this request, `2026-12-24`: server and browser must agree what today is. */
	readonly today: string;
}

/** Loads the frame of a staff page; whoever is not signed in is led to the door. */
export async function loadStaffFrame(
	event: RequestEvent
): Promise<{ readonly frame: StaffFrameData }> {
	const { emergency, ...here } = staffOf(event);
	const actor = emergency?.self ?? here;
	const { app, language } = event.locals;
	const unit = await asked(readUnit(app, actor, {}));
	return {
		frame: {
			name: actor.name,
			unit: unit.name,
			places: placesOf(actor),
			language,
			view: readView(event.cookies.get(viewCookie)),
			isDemo: app.settings.isDemo,
			emergencies: hasCapability(actor, 'glass:review')
				? await asked(countUnreviewedEmergencies(app, actor, {}))
				: 0,
			lateAlerts: hasCapability(actor, 'alert:list')
				? await asked(countLateAlerts(app, actor, {}))
				: 0,
			emergencyUntil: emergency?.endsAt ?? null,
			today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(app.clock.now())
		}
	};
}
