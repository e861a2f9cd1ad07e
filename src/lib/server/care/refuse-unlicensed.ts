import type { CompiledForm } from '#engine/compile/compiled.ts';
import {
	notAssignable,
	type AssignmentBar,
	type NotAssignable,
	type Rights
} from '#engine/licences/may-be-assigned.ts';
import type { App } from '../app.ts';
import { instant } from '../clock.ts';
import type { UnitId } from '../ids.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { wordingsOf } from './wordings-of.ts';

/** The ids of a list of forms that may be given in a unit. */
export async function assignableIn(
	app: App,
	unitId: UnitId,
	formIds: readonly string[]
): Promise<ReadonlySet<string>> {
	const barred = new Set((await barredIn(app, unitId, formIds)).map(({ form }) => form));
	return new Set(formIds.filter((id) => !barred.has(id)));
}

/** Refuses, in a sentence for each, when a form's licence does not allow it to be given. */
export async function refuseUnlicensed(
	app: App,
	unitId: UnitId,
	formIds: readonly string[]
): Promise<void> {
	const barred = await barredIn(app, unitId, formIds);
	if (barred.length === 0) return;
	throw new ServerRefusal(
		'not-licensed',
		barred.map(({ form, because, holder }) => sentences[because](form, holder)).join(' '),
		'Ask the administrator to record the permission or to load the wording, or leave the form out.'
	);
}

const sentences: Readonly<Record<AssignmentBar, (form: string, holder: string) => string>> = {
	'permission-missing': (form, holder) =>
		`${form} can't be given: no permission from ${holder} is on record.`,
	'permission-ended': (form, holder) =>
		`${form} can't be given: the permission from ${holder} is not in force.`,
	'wording-missing': (form, holder) =>
		`${form} can't be given: its wording belongs to ${holder} and has not been loaded.`
};

async function barredIn(
	app: App,
	unitId: UnitId,
	formIds: readonly string[]
): Promise<readonly NotAssignable[]> {
	const wanted = new Set(formIds);
	const forms: readonly CompiledForm[] = app.content.current.forms.filter(({ id }) =>
		wanted.has(id)
	);
	if (forms.every(({ instrument }) => instrument === undefined)) return [];
	return notAssignable(forms, await rightsOf(app, unitId));
}

/** What the unit has on record and has loaded, now. */
export async function rightsOf(app: App, unitId: UnitId): Promise<Rights> {
	const [permissions, wordings] = await Promise.all([
		app.db.read
			.selectFrom('instrument_permission')
			.select(['instrument_id', 'valid_from', 'valid_until'])
			.where('unit_id', '=', unitId)
			.execute(),
		wordingsOf(app.db.read, unitId)
	]);
	return {
		permissions: permissions.map((row) => ({
			instrument: row.instrument_id,
			validFrom: row.valid_from,
			validUntil: row.valid_until
		})),
		wordings: wordings.map(({ wording }) => wording),
		now: instant(app.clock)
	};
}
