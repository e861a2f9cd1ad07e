import { fc } from './seed.ts';

/** Every place in a piece of data. */
export function places(
	data: unknown,
	path: readonly (string | number)[] = []
): (string | number)[][] {
	if (typeof data !== 'object' || data === null) return [[...path]];
	const inner = Object.entries(data).flatMap(([key, value]) =>
		places(value, [...path, Array.isArray(data) ? Number(key) : key])
	);
	return [[...path], ...inner];
}

/** The same data with another value at one place; `undefined` takes the place out. */
export function mutated(
	data: unknown,
	path: readonly (string | number)[],
	value: unknown
): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return value;
	const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<
		string,
		unknown
	>;
	if (value === undefined && rest.length === 0) Reflect.deleteProperty(copy, key);
	else copy[key] = mutated((data as Record<string, unknown>)[key], rest, value);
	return copy;
}

/** What authors and accidents put where something else belongs. */
export const wrongValues = fc.constantFrom<unknown[]>(
	undefined,
	null,
	'',
	'constructor',
	'__proto__',
	'item-1',
	'a.b.c.d',
	true,
	0,
	-1,
	1e308,
	[],
	[null],
	{},
	{ any: [] },
	{ item: 'item-1', is: 'yes' },
	{ not: { item: 'nobody', atLeast: 1 } },
	{ score: 'total', atLeast: 3 },
	{ nb: 'x', en: 'x' }
);
