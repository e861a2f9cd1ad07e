import type { App } from '../app.ts';
import { system } from '../auth/actor.ts';
import { recordInstrumentPermission } from '../care/instrument-permissions.ts';
import type { UnitId } from '../ids.ts';

/** What the invented operator of a demo puts on record: nobody sells anything here. */
const reference = 'Demo: oppdiktet driver, ingen kommersiell bruk.';

const yearInMilliseconds = 365 * 24 * 3600 * 1000;

/** Records that an invented unit may use every instrument whose licence asks for a permission. */
export async function permitInstruments(app: App, unitId: UnitId): Promise<void> {
	// Invented people have answered on earlier days.
	const aYearAgo = new Date(app.clock.now().getTime() - yearInMilliseconds).toISOString();
	for (const { id, instrument } of app.content.current.forms) {
		if (instrument?.licence.class !== 'B') continue;
		await recordInstrumentPermission(app, system('demo', unitId), {
			instrument: id,
			basis: 'non-commercial',
			reference,
			validFrom: aYearAgo,
			validUntil: null
		});
	}
}
