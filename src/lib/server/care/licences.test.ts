import { expect, it } from 'vitest';
import { contentFile } from '../content/read-content-files.ts';
import { contentWith } from '../testing/content-with.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { staffIn } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { newSomebody, newVisit } from '../testing/visit.ts';
import { readInstrumentPermissions, recordInstrumentPermission } from './instrument-permissions.ts';
import { listNotAssignable } from './list-not-assignable.ts';
import { openResponse } from './open-response.ts';
import { readOwnForms } from './read-own-forms.ts';
import { listWordings, loadWording } from './unit-wordings.ts';

const content = await contentWith('audit-c', 'hits', 'phq-9', 'gad-7');

/** Four questions in invented words, as a unit's own file would have the licensed ones. */
function hitsWording(third = 'Oppdiktet spørsmål tre') {
	const words = [
		'Oppdiktet spørsmål en',
		'Oppdiktet spørsmål to',
		third,
		'Oppdiktet spørsmål fire'
	];
	return contentFile(
		'hits.yaml',
		[
			'wording: hits',
			'for: 1.0.0',
			'translation: { nb: official }',
			'reference: Oppdiktet avtale 12',
			'items:',
			...words.map((text, i) => `  item-${i + 1}: { text: { nb: ${text} } }`)
		].join('\n')
	);
}

async function begin(app: TestApp) {
	const who = await newSomebody(app);
	const { unitId, episodeId, clinician } = who;
	const admin = staffIn(unitId, 'admin');
	const give = async (...formIds: string[]) => {
		const raters = Object.fromEntries(formIds.map((formId) => [formId, 'patient'] as const));
		return (await newVisit(app, who, raters)).assignmentId;
	};
	const barred = async () =>
		(await listNotAssignable(app, clinician, {})).map(({ form, because }) => [form, because]);
	const permit = (instrument: string, validUntil: string | null = null) =>
		recordInstrumentPermission(app, admin, {
			instrument,
			basis: 'letter',
			reference: 'Brev av 1. mars 2026',
			validFrom: null,
			validUntil
		});
	return { unitId, episodeId, admin, clinician, give, barred, permit };
}

describeOnBothDatabases(
	'licences in force',
	(app) => {
		it('an instrument of class B is given once its permission is on record', async () => {
			const { admin, clinician, give, barred, permit } = await begin(app());
			expect(await barred()).toContainEqual(['audit-c', 'permission-missing']);
			await expect(give('phq-9', 'audit-c')).rejects.toThrow(
				"audit-c can't be given: no permission from World Health Organization is on record."
			);
			await permit('audit-c');
			expect(await barred()).not.toContainEqual(['audit-c', 'permission-missing']);
			expect(await refusalOf(give('phq-9', 'audit-c'))).toBe('done');
			expect(await readInstrumentPermissions(app(), clinician, {})).toMatchObject([
				{ instrument: 'audit-c', holder: 'World Health Organization', basis: 'letter' }
			]);
			expect(await readInstrumentPermissions(app(), admin, {})).toHaveLength(1);
		});

		it('a permission that has ended no longer counts', async () => {
			const { give, barred, permit } = await begin(app());
			await permit('audit-c', app().clock.now().toISOString());
			expect(await barred()).toContainEqual(['audit-c', 'permission-ended']);
			expect(await refusalOf(give('audit-c'))).toBe('not-licensed');
			await permit('audit-c');
			expect(await refusalOf(give('audit-c'))).toBe('done');
		});

		it("one unit's permission is not another's", async () => {
			const one = await begin(app());
			const other = await begin(app());
			await one.permit('audit-c');
			expect(await refusalOf(other.give('audit-c'))).toBe('not-licensed');
		});

		it('says who may record it, for what, and where it stands', async () => {
			const { admin, clinician, permit } = await begin(app());
			const input = {
				instrument: 'audit-c',
				basis: 'letter',
				validFrom: null,
				validUntil: null
			} as const;
			const refused = (actor: typeof admin, reference: string) =>
				refusalOf(recordInstrumentPermission(app(), actor, { ...input, reference }));
			expect(await refused(clinician, 'x')).toBe('not-allowed');
			expect(await refused(admin, '  ')).toBe('invalid');
			expect(await refusalOf(permit('nobody'))).toBe('not-found');
		});
	},
	content
);

describeOnBothDatabases(
	"a unit's own wording",
	(app) => {
		it('a shell is given once its wording was loaded, and is shown in it', async () => {
			const { unitId, episodeId, admin, give, barred } = await begin(app());
			expect(await barred()).toContainEqual(['hits', 'wording-missing']);
			expect(await refusalOf(give('hits'))).toBe('not-licensed');
			await loadWording(app(), admin, { formId: 'hits', file: hitsWording() });
			expect(await barred()).not.toContainEqual(['hits', 'wording-missing']);
			const assignmentId = await give('hits');
			const patient = { kind: 'patient', unitId, episodeId, assignmentId } as const;
			const shown = async () => {
				const { forms } = await readOwnForms(
					app(),
					{ ...patient, mode: 'own-device' },
					{ assignmentId }
				);
				return forms[0]!.form;
			};
			const third = async () =>
				(await shown()).sections[1]!.items.find(({ id }) => id === 'item-3')!.text;
			expect(await third()).toEqual({ nb: 'Oppdiktet spørsmål tre' });
			expect((await shown()).translation['nb']).toBe('official-by-unit');
			expect((await shown()).scores).toEqual(app().content.currentForm('hits').scores);

			await openResponse(
				app(),
				{ ...patient, mode: 'own-device' },
				{ assignmentId, formId: 'hits', rater: 'patient', language: 'nb' }
			);
			app().clock.advance(60);
			await loadWording(app(), admin, { formId: 'hits', file: hitsWording('Rettet ordlyd') });
			// What was begun in one wording is not reworded under the person's hands.
			expect(await third()).toEqual({ nb: 'Oppdiktet spørsmål tre' });
			expect(await listWordings(app(), admin, {})).toMatchObject([
				{ form: 'hits', reference: 'Oppdiktet avtale 12' },
				{ form: 'hits', translation: { nb: 'official' } }
			]);
		});

		it('one that does not fit is refused with every place, and nothing is loaded', async () => {
			const { admin, clinician } = await begin(app());
			const file = contentFile(
				'hits.yaml',
				'wording: hits\nfor: 1.0.0\ntranslation: { nb: official }\nreference: x\nitems:\n  item-1: { text: { nb: x } }\n  item-9: { text: { nb: x } }\n'
			);
			await expect(loadWording(app(), admin, { formId: 'hits', file })).rejects.toThrow(
				/hits\.yaml:7 items\.item-9.*has no question[^]*hits\.yaml:6 items\.item-2/
			);
			expect(await listWordings(app(), admin, {})).toEqual([]);
			const own = { formId: 'hits', file: hitsWording() };
			expect(await refusalOf(loadWording(app(), clinician, own))).toBe('not-allowed');
		});

		it('the official text of a translation comes in the same way', async () => {
			const { admin } = await begin(app());
			const form = app().content.currentForm('phq-9');
			expect(form.translation['nb']).not.toBe('official');
			const items = form.sections
				.flatMap((section) => section.items.filter((item) => item.options))
				.map(({ id, options = [] }) => {
					const texts = options.map(({ value }) => `"${value}": { nb: Svar }`).join(', ');
					return `  ${id}: { text: { nb: Spørsmål }, options: { ${texts} } }`;
				});
			const load = (lines: readonly string[]) => {
				const head = ['wording: phq-9', 'for: 1.0.0', 'translation: { nb: official }'];
				const text = [...head, 'reference: x', 'items:', ...lines].join('\n');
				return loadWording(app(), admin, {
					formId: 'phq-9',
					file: contentFile('phq-9.yaml', text)
				});
			};
			// Half a translation would mix two wordings.
			expect(await refusalOf(load(items.slice(1)))).toBe('invalid');
			expect(await load(items)).toEqual({ nb: 'official' });
		});
	},
	content
);
