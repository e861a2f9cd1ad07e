/**
 * Each instrument's published rule, written again from its description and not from our files: one
 * plain function from the item scores of a complete response, in the order of the items.
 */
export type Scores = Readonly<Record<string, number | boolean | string>>;

export interface Formula {
	/** Possible answers of each scored item, in the order of the form. */
	readonly items: readonly (readonly number[])[];
	/** Ids of these items where they are not `item-1`, `item-2` … */
	readonly ids?: readonly string[];
	/** What each fact can be; the first is "not known". */
	readonly facts?: Readonly<Record<string, readonly (string | undefined)[]>>;
	readonly scores: (x: readonly number[], facts: Readonly<Record<string, string>>) => Scores;
}

const upTo = (n: number) => Array.from({ length: n + 1 }, (_, i) => i);
const from = (a: number, b: number) => Array.from({ length: b - a + 1 }, (_, i) => a + i);
const times = <T>(n: number, one: T) => Array.from({ length: n }, () => one);
const sum = (x: readonly number[]) => x.reduce((total, one) => total + one, 0);
const sex = { sex: [undefined, 'female', 'male'] } as const;

/** Items by the number they have in print, from 1. */
const pick = (x: readonly number[], ...numbers: readonly number[]) =>
	numbers.map((number) => x[number - 1] as number);
const atLeast = (x: readonly number[], n: number) => x.filter((one) => one >= n).length;

function band(value: number, edges: readonly (readonly [number, string])[]): string {
	return edges.findLast(([edge]) => value >= edge)?.[1] ?? '';
}

export const formulas: Readonly<Record<string, Formula>> = {
	ace: { items: times(10, [0, 1]), scores: (x) => ({ total: sum(x) }) },
	asq: {
		items: times(5, [0, 1]),
		scores: (x) => {
			const positive = sum(x.slice(0, 4)) > 0;
			return {
				positive,
				result: !positive ? 'negative' : x[4] === 1 ? 'acute-positive' : 'non-acute-positive'
			};
		}
	},
	'asrs-6': {
		items: times(6, upTo(4)),
		scores: (x) => {
			const shaded = atLeast(pick(x, 1, 2, 3), 2) + atLeast(pick(x, 4, 5, 6), 3);
			return { shaded, positive: shaded >= 4, sum: sum(x) };
		}
	},
	'audit-c': {
		items: times(3, upTo(4)),
		facts: sex,
		scores: ([a = 0, b = 0, c = 0], { sex: s }) => {
			const total = a === 0 ? 0 : a + b + c;
			const cut = s === 'male' ? 4 : 3;
			return { total, positive: total >= cut, 'cut-used': cut };
		}
	},
	'assist-3': {
		items: [
			[0, 2, 3, 4, 6],
			[0, 3, 4, 5, 6],
			[0, 4, 5, 6, 7],
			[0, 5, 6, 7, 8],
			[0, 3, 6],
			[0, 3, 6]
		],
		ids: from(2, 7).map((n) => `item-${n}`),
		facts: { substance: [undefined, 'tobacco', 'alcohol', 'cannabis', 'other'] },
		scores: (x, { substance }) => {
			// Tobacco has no question 5.
			const total = sum(x) - (substance === 'tobacco' ? (x[3] as number) : 0);
			const moderate = substance === 'alcohol' ? 11 : 4;
			const risk = total >= 27 ? 'high' : total >= moderate ? 'moderate' : 'low';
			return { total, risk };
		}
	},
	'barc-10': {
		items: times(10, from(1, 6)),
		scores: (x) => ({ total: sum(x), 'above-47': sum(x) >= 47 })
	},
	'c-ssrs': {
		items: times(7, [0, 1]),
		ids: [...from(1, 5).map((n) => `item-${n}`), 'item-6-lifetime', 'item-6-3-months'],
		scores: ([wish, thoughts, method, intent, plan, ever, lately]) => {
			const told = {
				method: thoughts && method,
				intent: thoughts && intent,
				plan: thoughts && plan,
				lately: ever && lately
			};
			if (told.intent || told.plan || told.lately) return { triage: 'high' };
			if (told.method || ever) return { triage: 'moderate' };
			return { triage: wish || thoughts ? 'low' : 'none' };
		}
	},
	'core-10': {
		items: times(10, upTo(4)),
		scores: (x) => {
			const clinical = sum(x.map((one, i) => (i === 1 || i === 2 ? 4 - one : one)));
			return {
				clinical,
				band: band(clinical, [
					[0, 'below-cut'],
					[11, 'mild'],
					[15, 'moderate'],
					[20, 'moderate-severe'],
					[25, 'severe']
				])
			};
		}
	},
	'dudit-c': { items: times(4, upTo(4)), scores: (x) => ({ total: sum(x) }) },
	dudit: {
		items: [...times(9, upTo(4)), [0, 2, 4], [0, 2, 4]],
		facts: sex,
		scores: (x, { sex: s }) => {
			const total = sum(x);
			const cut = s === 'male' ? 6 : 2;
			return {
				total,
				consumption: sum(pick(x, 1, 2, 3, 4)),
				'cut-used': cut,
				band: band(total, [
					[0, 'none'],
					[cut, 'drug-related-problem-likely'],
					[25, 'dependence-likely']
				])
			};
		}
	},
	ftnd: {
		items: [upTo(3), upTo(1), upTo(1), upTo(3), upTo(1), upTo(1)],
		scores: (x) => ({
			total: sum(x),
			band: band(sum(x), [
				[0, 'very-low'],
				[3, 'low'],
				[5, 'medium'],
				[6, 'high'],
				[8, 'very-high']
			])
		})
	},
	'gad-7': {
		items: times(7, upTo(3)),
		scores: (x) => ({
			total: sum(x),
			severity: band(sum(x), [
				[0, 'minimal'],
				[5, 'mild'],
				[10, 'moderate'],
				[15, 'severe']
			])
		})
	},
	hark: {
		items: times(4, [0, 1]),
		scores: (x) => ({ total: sum(x), positive: sum(x) >= 1 })
	},
	hits: {
		items: times(4, from(1, 5)),
		scores: (x) => ({ total: sum(x), positive: sum(x) >= 11 })
	},
	'e-hits': {
		items: times(5, from(1, 5)),
		scores: (x) => ({ total: sum(x), positive: sum(x) >= 7 })
	},
	'hscl-10': {
		items: times(10, from(1, 4)),
		scores: (x) => ({ mean: sum(x) / 10, 'above-cut': sum(x) * 100 >= 1850 })
	},
	itq: {
		items: times(18, upTo(4)),
		ids: [...from(1, 9).map((n) => `item-p${n}`), ...from(1, 9).map((n) => `item-c${n}`)],
		scores: (x) => {
			const one = (i: number) => (x[i] as number) >= 2;
			const meets = (at: number) =>
				(one(at) || one(at + 1)) &&
				(one(at + 2) || one(at + 3)) &&
				(one(at + 4) || one(at + 5)) &&
				(one(at + 6) || one(at + 7) || one(at + 8));
			const [ptsd, dso] = [meets(0), meets(9)];
			const [p, c] = [sum(x.slice(0, 6)), sum(x.slice(9, 15))];
			return {
				'ptsd-sum': p,
				'dso-sum': c,
				total: p + c,
				'ptsd-criteria': ptsd,
				'dso-criteria': dso,
				diagnosis: ptsd ? (dso ? 'cptsd' : 'ptsd') : 'none'
			};
		}
	},
	'pc-ptsd-5': {
		items: times(6, [0, 1]),
		ids: ['exposed', ...from(1, 5).map((n) => `item-${n}`)],
		facts: sex,
		scores: ([exposed, ...x], { sex: s }) => {
			const total = exposed === 1 ? sum(x) : 0;
			const cut = s === 'male' ? 4 : 3;
			return { total, 'cut-used': cut, positive: total >= cut, 'positive-3': total >= 3 };
		}
	},
	'pcl-5': {
		items: times(20, upTo(4)),
		scores: (x) => {
			const cluster = { b: x.slice(0, 5), c: x.slice(5, 7), d: x.slice(7, 14), e: x.slice(14) };
			const [b, c, d, e] = Object.values(cluster).map((part) => atLeast(part, 2)) as [
				number,
				number,
				number,
				number
			];
			return {
				total: sum(x),
				'cluster-b': sum(cluster.b),
				'cluster-c': sum(cluster.c),
				'cluster-d': sum(cluster.d),
				'cluster-e': sum(cluster.e),
				'symptoms-b': b,
				'symptoms-c': c,
				'symptoms-d': d,
				'symptoms-e': e,
				provisional: b >= 1 && c >= 1 && d >= 2 && e >= 2,
				'above-cut': sum(x) >= 31,
				'above-33': sum(x) >= 33
			};
		}
	},
	'phq-9': {
		items: times(9, upTo(3)),
		scores: (x) => {
			const core = atLeast(pick(x, 1, 2), 2);
			const symptoms = atLeast(x.slice(0, 8), 2) + (x[8] === 0 ? 0 : 1);
			return {
				total: sum(x),
				severity: band(sum(x), [
					[0, 'none'],
					[5, 'mild'],
					[10, 'moderate'],
					[15, 'moderately-severe'],
					[20, 'severe']
				]),
				'core-symptoms': core,
				symptoms,
				'major-depressive-syndrome': core >= 1 && symptoms >= 5,
				'other-depressive-syndrome': core >= 1 && symptoms >= 2 && symptoms <= 4
			};
		}
	},
	'rcq-12': {
		items: times(12, from(-2, 2)),
		scores: (x) => {
			const precontemplation = sum(pick(x, 1, 5, 10, 12));
			const contemplation = sum(pick(x, 3, 4, 8, 9));
			const action = sum(pick(x, 2, 6, 7, 11));
			const all = { precontemplation, contemplation, action };
			const highest = Math.max(...Object.values(all));
			const at = Object.entries(all).flatMap(([stage, n]) => (n === highest ? [stage] : []));
			return { ...all, stage: at.at(-1) as string, tie: at.length > 1 };
		}
	},
	'readiness-ladder': {
		items: [upTo(10)],
		scores: ([rung = 0]) => ({
			rung,
			band: band(rung, [
				[0, 'precontemplation'],
				[4, 'contemplation'],
				[7, 'preparation'],
				[9, 'action']
			])
		})
	},
	'readiness-rulers': {
		items: times(3, upTo(10)),
		ids: ['importance', 'confidence', 'readiness'],
		scores: ([importance = 0, confidence = 0, readiness = 0]) => ({
			importance,
			confidence,
			readiness,
			gap: importance - confidence,
			'gap-target': importance - confidence >= 3
		})
	},
	sds: {
		items: times(5, upTo(3)),
		facts: {
			substance: [
				undefined,
				'heroin',
				'amphetamine',
				'cocaine',
				'cannabis',
				'alcohol',
				'benzodiazepine',
				'ghb'
			]
		},
		scores: (x, { substance = '' }) => {
			const cuts: Readonly<Record<string, number>> = {
				heroin: 5,
				amphetamine: 4,
				benzodiazepine: 7
			};
			const cut = cuts[substance] ?? 3;
			return { total: sum(x), 'cut-used': cut, positive: sum(x) >= cut };
		}
	},
	'socrates-8d': {
		items: times(19, from(1, 5)),
		scores: (x) => ({
			recognition: sum(pick(x, 1, 3, 7, 10, 12, 15, 17)),
			ambivalence: sum(pick(x, 2, 6, 11, 16)),
			'taking-steps': sum(pick(x, 4, 5, 8, 9, 13, 14, 18, 19))
		})
	},
	tsq: {
		items: times(10, [0, 1]),
		scores: (x) => ({ total: sum(x), positive: sum(x) >= 6 })
	},
	'who-5': {
		items: times(5, upTo(5)),
		scores: (x) => ({
			raw: sum(x),
			index: 4 * sum(x),
			low: 4 * sum(x) <= 50,
			'very-low': 4 * sum(x) <= 28
		})
	}
};
