import { describe, expect, it } from 'vitest';
import { form, type FormDraft } from '../testing/form.ts';
import { choice, choices, note, rows, scale, text, words, yesNo } from '../testing/items.ts';
import { compareVersions } from './compare-versions.ts';
import { nextVersion, versionStep } from './version-step.ts';

const a = choice('a', { value: 'no', score: 0 }, { value: 'yes', score: 1 });
const b = scale('b', 0, 4);
const sums = { total: { sum: ['a', 'b'] } };
const base = form(a, b, text('story')).scores(sums);

/** The level that is needed, and what of. */
function between(before: FormDraft, after: FormDraft) {
	const { needed, changes } = compareVersions(before.compiled(), after.compiled());
	return [needed, ...changes.map(({ level, about, what }) => `${level} ${about}: ${what}`)];
}

describe('1.4 what a change does to old answers', () => {
	it('nothing changed, nothing needed', () => {
		expect(between(base, base)).toEqual(['none']);
	});

	it('words are a patch', () => {
		const worded = form(a.with({ text: words('said otherwise') }), b, text('story')).scores(sums);
		expect(between(base, worded)).toEqual(['patch', 'patch a: the words of its text']);
		expect(between(base, base.with({ title: words('x'), minutes: 9 }))).toEqual([
			'patch',
			'patch form: the words around the questions',
			'patch form: what is said about the form'
		]);
		expect(between(base, form(a, b, text('story'), note('n')).scores(sums))[0]).toBe('patch');
	});

	it('something that can be left out is minor', () => {
		expect(between(base, form(a, b, text('story'), text('more')).scores(sums))).toEqual([
			'minor',
			'minor more: it is new'
		]);
		const more = { ...sums, high: { cutOff: { of: 'total', atLeast: 3 }, status: 'heuristic' } };
		expect(between(base, base.scores(more))).toEqual(['minor', 'minor score high: it is new']);
		expect(between(form(choices('c', 'x')), form(choices('c', 'x', 'y')))).toEqual([
			'minor',
			'minor c: the option y is new'
		]);
	});

	it.each<[string, FormDraft, FormDraft, string]>([
		['an item is gone', base, form(a, b).scores(sums), 'major story: it is gone'],
		[
			'an option is gone',
			form(choice('c', 'x', 'y')),
			form(choice('c', 'x')),
			'major c: the option y is gone'
		],
		[
			'an option counts otherwise',
			base,
			form(
				choice('a', { value: 'no', score: 0 }, { value: 'yes', score: 2 }),
				b,
				text('story')
			).scores(sums),
			'major a: the option yes counted 1 and counts 2'
		],
		[
			'an option is unsure',
			form(yesNo('c')),
			form(choice('c', { value: 'yes', score: 1, unsure: true }, { value: 'no', score: 0 })),
			'major c: the option yes means something else to rules'
		],
		[
			'the type is another',
			form(text('c')),
			form(scale('c', 0, 3)),
			'major c: its type was text and is scale'
		],
		[
			'the range of what is scored',
			base,
			form(a, scale('b', 0, 5), text('story')).scores(sums),
			'major b: its range was 0 to 4 and is 0 to 5'
		],
		[
			'a narrower range',
			form(scale('c', 0, 10)),
			form(scale('c', 1, 10)),
			'major c: its range was 0 to 10 and is 1 to 10'
		],
		[
			'a score counts otherwise',
			base,
			base.scores({ total: { sum: ['a', 'b'], reverse: ['b'] } }),
			'major score total: it counts, cuts or reports otherwise'
		],
		['a score is gone', base, form(a, b, text('story')), 'major score total: it is gone'],
		[
			'the missing rule',
			base,
			base.scores({ total: { sum: ['a', 'b'], missing: { prorateUpTo: 1 } } }),
			'major score total: it counts, cuts or reports otherwise'
		],
		[
			'who is asked, where it counts',
			base,
			form(a, b.when({ item: 'a', is: 'yes' }), text('story')).scores(sums),
			'major b: who is asked has changed'
		],
		[
			'what hidden answers count',
			base,
			base.instrument(),
			'major kind: it was profile and is instrument'
		],
		[
			'a critical item fires otherwise',
			base.critical('b', { item: 'b', atLeast: 1 }),
			base.critical('b', { item: 'b', atLeast: 2 }),
			'major critical b: it fires on something else'
		],
		[
			'a cell is gone',
			form(rows('r', text('x'), text('y'))),
			form(rows('r', text('x'))),
			'major r.y: it is gone'
		]
	])('%s: major', (_what, before, after, said) => {
		const [needed, ...changes] = between(before, after);
		expect(needed).toBe('major');
		expect(changes).toContain(said);
	});

	it('alerts split by answer are a patch while the same answers fire them', () => {
		const asked = form(choice('c', 'no', 'some', 'much'));
		const alerting = (...on: readonly (readonly string[])[]) =>
			asked.with({
				critical: on.map((values, i) => ({
					item: 'c',
					when: { item: 'c', in: values },
					text: words(`alert ${i}`)
				}))
			});
		const both = alerting(['some', 'much']);
		expect(between(both, alerting(['some'], ['much']))).toEqual([
			'patch',
			'patch critical c: its words'
		]);
		expect(between(alerting(['much']), both)).toEqual([
			'minor',
			'minor critical c: more answers fire it'
		]);
		// The first of two is gone, while the last stands as it did.
		expect(between(alerting(['some'], ['much']), alerting(['much']))).toEqual([
			'major',
			'major critical c: it fires on something else'
		]);
	});

	it('the other direction is told too', () => {
		expect(between(form(a, b).scores(sums), base)).toEqual(['minor', 'minor story: it is new']);
		expect(between(form(scale('c', 1, 10)), form(scale('c', 0, 10)))[0]).toBe('minor');
	});
});

describe('1.4 the version says as much', () => {
	it.each([
		['1.0.0', '1.0.0', 'none'],
		['1.0.0', '1.0.1', 'patch'],
		['1.0.9', '1.1.0', 'minor'],
		['1.9.9', '2.0.0', 'major'],
		['9.0.0', '10.0.0', 'major'],
		['1.1.0', '1.0.9', 'back']
	])('from %s to %s is %s', (from, to, step) => {
		expect(versionStep(from, to)).toBe(step);
	});

	it('too small a step is told with the lowest version that would do', () => {
		const after = form(a, b).scores(sums);
		const of = (version: string) =>
			compareVersions(base.compiled(), after.with({ version }).compiled());
		expect(of('1.0.1')).toMatchObject({ isEnough: false, lowestVersion: '2.0.0' });
		expect(of('1.1.0').isEnough).toBe(false);
		expect(of('2.0.0').isEnough).toBe(true);
		expect(of('0.9.0').isEnough).toBe(false);
		expect(nextVersion('1.2.3', 'minor')).toBe('1.3.0');
	});
});
