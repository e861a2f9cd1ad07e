import type { RawCondition } from '#engine/content/condition-schema.ts';
import { form, type FormDraft } from '#engine/testing/form.ts';
import { choice, choices, scale, words, yesNo, type ItemDraft } from '#engine/testing/items.ts';
import { fc } from './seed.ts';

/** What can be answered to an item: raw values that its type accepts. */
export interface ArbitraryForm {
	readonly draft: FormDraft;
	readonly values: Readonly<Record<string, readonly unknown[]>>;
}

interface Asked {
	readonly draft: ItemDraft;
	readonly values: readonly unknown[];
	readonly tests: readonly RawTest[];
}

type RawTest = Readonly<Record<string, unknown>>;

export interface FormShape {
	/** Options that carry no value ("don't know"). */
	readonly unsure?: boolean;
	/** Conditions on facts. */
	readonly facts?: boolean;
	/** Conditions on states other than answered. */
	readonly states?: boolean;
}

function arbitraryItem(id: string, shape: FormShape): fc.Arbitrary<Asked> {
	const numbers = [0, 1, 2, 3].map((n): RawTest => ({ atLeast: n }));
	const kinds: readonly Asked[] = [
		{ draft: yesNo(id), values: ['yes', 'no'], tests: [{ is: 'yes' }, { is: 'no' }] },
		{
			draft: scale(id, 0, 3),
			values: [0, 1, 2, 3],
			tests: [...numbers, { below: 2 }, { above: 1 }, { atMost: 0 }, { is: 2 }, { in: [0, 3] }]
		},
		{
			draft: choice(
				id,
				{ value: 'low', score: 1 },
				{ value: 'mid', score: 2 },
				{ value: 'top', score: 5 }
			),
			values: ['low', 'mid', 'top'],
			tests: [{ is: 'low' }, { in: ['mid', 'top'] }, { atLeast: 2 }]
		},
		{
			draft: choices(
				id,
				{ value: 'x', score: 2 },
				{ value: 'y', score: -1 },
				{ value: 'z', exclusive: true, score: 0 }
			),
			values: [['x'], ['y'], ['x', 'y'], ['z']],
			tests: [{ includes: 'x' }, { includes: 'z' }]
		},
		...(shape.unsure
			? [
					{
						draft: choice(id, 0, 1, 4, { value: 'dont-know', unsure: true }),
						values: [0, 1, 4],
						tests: [{ atLeast: 1 }, { is: 0 }]
					}
				]
			: [])
	];
	return fc.constantFrom(...kinds);
}

function arbitraryLeaf(
	asked: ReadonlyMap<string, Asked>,
	scores: readonly string[],
	shape: FormShape
): fc.Arbitrary<RawCondition> {
	const items = [...asked.entries()].flatMap(([item, { tests }]) => [
		...tests.map((test) => ({ item, ...test })),
		{ item, answered: true },
		...(shape.states ? [{ item, state: 'declined' }] : [])
	]);
	const numbers = [...asked.entries()].filter(([, { tests }]) =>
		tests.some((one) => 'atLeast' in one)
	);
	const compares = numbers.flatMap(([a]) => [
		{ compare: [{ item: a }, 1], atLeast: 1 },
		...numbers.map(([b]) => ({ compare: [{ item: a }, { item: b }], atLeast: 1 }))
	]);
	const ofScores = scores.flatMap((score) => [
		{ score, atLeast: 2 },
		{ score, below: 4 }
	]);
	const facts = shape.facts ? [{ fact: 'age', atLeast: 18 }, { phase: 'intake' }] : [];
	const all = [...items, ...compares, ...ofScores, ...facts] as RawCondition[];
	return fc.constantFrom(...all);
}

/** A condition over the leaves given, two levels deep at most. */
export function arbitraryCondition(leaf: fc.Arbitrary<RawCondition>): fc.Arbitrary<RawCondition> {
	const { condition } = fc.letrec<{ condition: RawCondition }>((tie) => {
		const some = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
		return {
			condition: fc.oneof(
				{ maxDepth: 2, withCrossShrink: true },
				leaf,
				some.map((all) => ({ all })),
				some.map((any) => ({ any })),
				tie('condition').map((not) => ({ not })),
				fc
					.tuple(some, fc.integer({ min: 1, max: 2 }))
					.map(([count, atLeast]) => ({ count, atLeast }))
			)
		};
	});
	return condition;
}

/** A condition on the items of a form with three items that always show. */
export function arbitraryConditionOn(
	items: Readonly<Record<string, readonly RawTest[]>>,
	shape: FormShape = {}
): fc.Arbitrary<RawCondition> {
	const asked = new Map(
		Object.entries(items).map(([id, tests]) => [id, { draft: yesNo(id), values: [], tests }])
	);
	return arbitraryCondition(arbitraryLeaf(asked, [], shape));
}

/** A small form: follow-ups on what stands before them, and a score of every kind. */
export function arbitraryForm(shape: FormShape = {}): fc.Arbitrary<ArbitraryForm> {
	const item = (i: number) => arbitraryItem(`i-${i}`, shape);
	return fc
		.tuple(
			fc
				.integer({ min: 2, max: 6 })
				.chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => item(i)))),
			fc.boolean()
		)
		.chain(([asked, isInstrument]) => {
			const byId = new Map(asked.map((one, i) => [`i-${i}`, one]));
			const ids = [...byId.keys()];
			const conditions = ids.map((_, i) => {
				if (i === 0) return fc.constant(undefined);
				const before = new Map([...byId].slice(0, i));
				const condition = arbitraryCondition(arbitraryLeaf(before, i > 1 ? ['first'] : [], shape));
				return fc.option(condition, { nil: undefined, freq: 2 });
			});
			const anything = arbitraryCondition(arbitraryLeaf(byId, ['sum'], shape));
			return fc
				.record({
					conditions: fc.tuple(...conditions),
					truths: fc.tuple(anything, anything),
					reverse: fc.subarray(ids),
					weight: fc.constantFrom(-1, 1, 2),
					edges: fc.uniqueArray(fc.integer({ min: -3, max: 12 }), { minLength: 2, maxLength: 4 })
				})
				.map(({ conditions, truths, reverse, weight, edges }) => {
					const drafts = ids.map((id, i) => {
						const { draft } = byId.get(id) as Asked;
						return conditions[i] === undefined ? draft : draft.when(conditions[i]);
					});
					const draft = form(...drafts).scores({
						first: { sum: [ids[0]] },
						sum: { sum: ids, reverse, weights: { [ids[0] as string]: weight } },
						mean: { mean: ids, decimals: 4, missing: { reportIfAnswered: 1 } },
						prorated: { sum: ids, missing: { prorateUpTo: 1 } },
						low: { min: ids },
						high: { max: ids },
						count: { count: truths },
						truth: { truth: truths[0] },
						gap: { calculate: { minus: ['sum', ids[1]] } },
						product: { calculate: { times: ['low', 'count'] } },
						table: {
							table: {
								of: 'sum',
								rows: [
									[-9, 3],
									[2, 1],
									[5, 7]
								]
							},
							status: 'heuristic'
						},
						band: { bands: { of: 'sum', edges: edgesOf(edges) } },
						'mean-band': { bands: { of: 'mean', edges: edgesOf(edges) } },
						positive: {
							cutOff: { of: 'sum', atLeast: { by: 'sex', values: { male: 4, female: 2 } } },
							status: 'heuristic'
						},
						class: {
							classify: {
								cases: [
									{ when: { all: [{ score: 'truth', is: true }, truths[1]] }, then: 'both' },
									{ when: { score: 'truth', is: true }, then: 'one' },
									{ then: 'none' }
								]
							}
						}
					});
					return {
						draft: isInstrument ? draft.instrument() : draft,
						values: Object.fromEntries(ids.map((id) => [id, (byId.get(id) as Asked).values]))
					};
				});
		});
}

function edgesOf(edges: readonly number[]) {
	return [...edges]
		.sort((a, b) => a - b)
		.map((from, i) => ({ id: `b-${i}`, from, status: 'heuristic', text: words('band') }));
}

/** What may stand at an item: one of its values, nothing, or a state. */
export function arbitraryAnswers(
	values: ArbitraryForm['values'],
	more: readonly unknown[] = []
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
	const states = ['declined', 'skipped', 'unclear'].map((state) => ({ state }));
	return fc.record(
		Object.fromEntries(
			Object.entries(values).map(([id, list]) => [
				id,
				fc.oneof(
					{ arbitrary: fc.constantFrom(...list), weight: 4 },
					{ arbitrary: fc.constant(undefined), weight: 2 },
					{ arbitrary: fc.constantFrom(...states, ...more), weight: 1 }
				)
			])
		)
	);
}
