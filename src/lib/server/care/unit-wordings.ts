import { checkWording } from '#engine/content/check-wording.ts';
import { problemText, type ContentFile } from '#engine/content/content-file.ts';
import type { Wording } from '#engine/licences/wording.ts';
import { verb } from '../auth/verb.ts';
import { instant, type Instant } from '../clock.ts';
import { newId } from '../ids.ts';
import { notFound, ServerRefusal } from '../server-refusal.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

/** Wording that a unit has loaded, without the words: those are read where a form is shown. */
export interface LoadedWording {
	readonly form: string;
	readonly version: string;
	readonly translation: Wording['translation'];
	readonly reference: string;
	readonly loadedAt: Instant;
}

/** Every wording the unit has loaded, oldest first; the latest of a form counts. */
export const listWordings = verb(
	{
		name: 'listWordings',
		capability: 'setting:read',
		by: ['staff', 'system'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly LoadedWording[]> => {
		const rows = await app.db.read
			.selectFrom('unit_wording')
			.select(['body', 'loaded_at'])
			.where('unit_id', '=', unitIdOf(actor))
			.orderBy('id')
			.execute();
		return rows.map(({ body, loaded_at }) => {
			const wording = JSON.parse(body) as Wording;
			return {
				form: wording.wording,
				version: wording.for,
				translation: wording.translation,
				reference: wording.reference,
				loadedAt: loaded_at
			};
		});
	}
);

/** Loads a unit's own licensed wording; refuses with every place where it does not fit its form. */
export const loadWording = verb(
	{
		name: 'loadWording',
		capability: 'setting:change',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	async (
		{ app, actor, write },
		input: { readonly formId: string; readonly file: ContentFile }
	): Promise<Wording['translation']> => {
		const form = app.content.current.forms.find(({ id }) => id === input.formId);
		if (!form) throw notFound();
		const { wording, problems } = checkWording(input.file, form);
		if (!wording) {
			throw new ServerRefusal(
				'invalid',
				problems.map(problemText).join('\n'),
				'Correct the file and load it again; nothing was changed.'
			);
		}
		await write((tx) =>
			tx
				.insertInto('unit_wording')
				.values({
					unit_id: unitIdOf(actor),
					id: newId(),
					form_id: form.id,
					form_version: wording.for,
					body: JSON.stringify(wording),
					loaded_at: instant(app.clock),
					loaded_by: actor.kind === 'staff' ? actor.staffId : null
				})
				.execute()
		);
		return wording.translation;
	}
);
