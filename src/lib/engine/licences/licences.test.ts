import { describe, expect, it } from 'vitest';
import { checkWording } from '../content/check-wording.ts';
import type { CompiledForm } from '../compile/compiled.ts';
import { evaluation } from '../evaluation/evaluation.ts';
import { reportForm } from '../scoring/report-form.ts';
import { dataFile } from '../testing/content-file.ts';
import { form, type FormDraft } from '../testing/form.ts';
import { choice, scale, words, yesNo } from '../testing/items.ts';
import { mayBeAssigned, notAssignable, type Permission, type Rights } from './may-be-assigned.ts';
import { isShell } from './questions.ts';
import { withWordings } from './with-wording.ts';
import type { Wording } from './wording.ts';

const now = '2026-11-21T12:00:00.000Z';

function instrument(draft: FormDraft, licence: string, more: object = {}): CompiledForm {
	return draft
		.with({
			kind: 'instrument',
			translation: { en: 'official', nb: 'not-available' },
			instrument: {
				authors: 'A',
				citation: 'C',
				timeFrame: words('now'),
				licence: { class: licence, holder: 'The holder', notice: words('©'), evidence: 'e' }
			},
			...more
		})
		.compiled();
}

/** Two questions without wording, of which the second has two options. */
const shell = instrument(
	form(
		scale('item-1', 1, 5).with({ text: undefined, topic: words('topic 1') }),
		yesNo('item-2').with({ text: undefined, topic: words('topic 2') })
	).scores({ total: { sum: ['item-1', 'item-2'] } }),
	'C',
	{ status: 'shell', translation: { en: 'not-available', nb: 'not-available' } }
);

const wording: Wording = {
	wording: 'f',
	for: '1.0.0',
	translation: { nb: 'official' },
	reference: 'Avtale 12',
	items: {
		'item-1': { text: { nb: 'Spørsmål 1' } },
		'item-2': { text: { nb: 'Spørsmål 2' }, options: { yes: { nb: 'Ja' }, no: { nb: 'Nei' } } }
	}
};

function rights(more: Partial<Rights> = {}): Rights {
	return { permissions: [], wordings: [], now, ...more };
}

function permission(more: Partial<Permission> = {}): Permission {
	return { instrument: 'f', validFrom: '2026-01-01T00:00:00.000Z', validUntil: null, ...more };
}

describe('a licence in force before a form is given', () => {
	const free = instrument(form(yesNo('item-1')), 'A');
	const classB = instrument(form(yesNo('item-1')), 'B');

	it('own forms and class A need nothing', () => {
		expect(mayBeAssigned(form(yesNo('a')).compiled(), rights())).toBeNull();
		expect(mayBeAssigned(free, rights())).toBeNull();
	});

	it('class B waits for a permission on record', () => {
		expect(mayBeAssigned(classB, rights())).toBe('permission-missing');
		expect(
			mayBeAssigned(classB, rights({ permissions: [permission({ instrument: 'other' })] }))
		).toBe('permission-missing');
		expect(mayBeAssigned(classB, rights({ permissions: [permission()] }))).toBeNull();
	});

	it('a permission counts only from its first to before its last moment', () => {
		const of = (more: Partial<Permission>) =>
			mayBeAssigned(classB, rights({ permissions: [permission(more)] }));
		expect(of({ validFrom: '2027-01-01T00:00:00.000Z' })).toBe('permission-ended');
		expect(of({ validUntil: now })).toBe('permission-ended');
		expect(of({ validUntil: '2026-11-21T12:00:00.001Z' })).toBeNull();
	});

	it('class B also where the form is not of kind instrument', () => {
		const ladder = instrument(form(yesNo('item-1')), 'B', { kind: 'profile' });
		expect(mayBeAssigned(ladder, rights())).toBe('permission-missing');
	});

	it('a shell waits for wording, a shell of class B for both', () => {
		expect(mayBeAssigned(shell, rights())).toBe('wording-missing');
		expect(mayBeAssigned(shell, rights({ wordings: [wording] }))).toBeNull();
		const both = instrument(
			form(yesNo('item-1').with({ text: undefined, topic: words('t') })),
			'B'
		);
		expect(mayBeAssigned(both, rights({ permissions: [permission()] }))).toBe('wording-missing');
	});

	it('the list says which forms wait for whom', () => {
		expect(notAssignable([free, classB], rights())).toEqual([
			{ form: 'f', because: 'permission-missing', holder: 'The holder' }
		]);
	});
});

describe("a unit's own wording", () => {
	it('replaces what a shell says of its questions, and nothing else', () => {
		const worded = withWordings(shell, [wording]);
		expect(isShell(shell)).toBe(true);
		expect(isShell(worded)).toBe(false);
		expect(worded.translation).toEqual({ en: 'not-available', nb: 'official-by-unit' });
		const [first, second] = worded.sections[0]!.items;
		expect(first?.text).toEqual({ nb: 'Spørsmål 1' });
		expect(second?.options?.map(({ value, score, text }) => [value, score, text])).toEqual([
			['yes', 1, { nb: 'Ja', en: 'yes' }],
			['no', 0, { nb: 'Nei', en: 'no' }]
		]);
		expect({ ...worded, sections: [], translation: {} }).toEqual({
			...shell,
			sections: [],
			translation: {}
		});
	});

	it('scores are the same with it', () => {
		const results = [shell, withWordings(shell, [wording])].map((one) => {
			const evaluated = evaluation({ forms: [one], suggestions: [] }, ['f']);
			evaluated.load({ 'f.item-1': { state: 'answered', value: 4 } }, {});
			return reportForm(one, evaluated).scores.map((score) => ({ ...score, score: null }));
		});
		expect(results[0]).toMatchObject([{ lower: 4, upper: 5 }]);
		expect(results[1]).toEqual(results[0]);
	});

	it('a translation that is not there comes in beside the language that is', () => {
		const english = instrument(
			form(
				choice('item-1', { value: 'yes', text: { en: 'Yes' } }).with({ text: { en: 'Question' } })
			),
			'A'
		);
		const norwegian = {
			...wording,
			items: { 'item-1': { text: { nb: 'Spørsmål' }, options: { yes: { nb: 'Ja' } } } }
		};
		const worded = withWordings(english, [norwegian]);
		const [item] = worded.sections[0]!.items;
		expect(item?.text).toEqual({ en: 'Question', nb: 'Spørsmål' });
		expect(item?.options?.[0]?.text).toEqual({ en: 'Yes', nb: 'Ja' });
		expect(worded.translation).toEqual({ en: 'official', nb: 'official-by-unit' });
	});

	it('one that does not fit this version is left out, and the later of two counts', () => {
		const partial = { ...wording, items: { 'item-1': wording.items['item-1']! } };
		expect(withWordings(shell, [partial])).toBe(shell);
		const later = {
			...wording,
			items: { ...wording.items, 'item-1': { text: { nb: 'Rettet' } } }
		};
		const [first] = withWordings(shell, [wording, later]).sections[0]!.items;
		expect(first?.text).toEqual({ nb: 'Rettet' });
	});
});

describe('a wording file is compared with its form', () => {
	const saidOf = (data: unknown, of: CompiledForm = shell) =>
		checkWording(dataFile('wording.yaml', data), of).problems.map(
			({ path, message }) => `${path}: ${message}`
		);
	const changed = (more: object) => ({ ...wording, ...more });

	it('that fits, passes', () => {
		expect(checkWording(dataFile('wording.yaml', wording), shell).wording).toEqual(wording);
	});

	it.each([
		['another form', { wording: 'g' }, /^wording: .*not of `f`/],
		[
			'a question left out',
			{ items: { 'item-2': wording.items['item-2'] } },
			/^items.item-1: .*nb/
		],
		[
			'a question that does not exist',
			{ items: { ...wording.items, 'item-3': { text: { nb: 'x' } } } },
			/^items.item-3: `f` has no question/
		],
		[
			'a language left out',
			{ translation: { nb: 'official', en: 'official' } },
			/^items.item-1: .*`en`/
		],
		[
			'an option too few',
			{
				items: { ...wording.items, 'item-2': { text: { nb: 'x' }, options: { yes: { nb: 'Ja' } } } }
			},
			/^items.item-2.options: the form has 2 here, this wording has 1/
		],
		[
			'a text in a language that is not named',
			{ items: { ...wording.items, 'item-1': { text: { nb: 'x', sv: 'y' } } } },
			/^items.item-1: not every text/
		],
		['no language', { translation: {} }, /^translation: no language/],
		['something unknown', { scores: {} }, /unknown key `scores`/],
		['no reference', { reference: ' ' }, /^reference/]
	])('%s is refused', (_what, more, said) => {
		expect(saidOf(changed(more)).join('\n')).toMatch(said);
	});

	it('official wording that ships is not replaced', () => {
		const shipped = instrument(form(yesNo('item-1')), 'A-ND');
		const own = changed({
			translation: { en: 'official' },
			items: { 'item-1': { text: { en: 'Better' } } }
		});
		expect(saidOf(own, shipped).join('\n')).toMatch(/has its official wording in `en` already/);
	});

	it.each([[null], [1], ['text'], [[]], [{}], [{ items: null }], [{ wording: 'f', items: [] }]])(
		'%j is refused, not a crash',
		(data: unknown) => {
			expect(saidOf(data)).not.toEqual([]);
		}
	);
});
