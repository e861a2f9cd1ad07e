import type { Condition } from '../conditions/condition.ts';
import type { RawOption } from '../content/option-schema.ts';
import type { RawItem } from '../item-types/schemas.ts';
import { compileCondition } from './compile-condition.ts';
import type { CompiledItem, CompiledOption } from './compiled.ts';
import type { NameResolver } from './resolve-names.ts';

export type OptionSets = Readonly<Record<string, readonly RawOption[]>>;

export interface ItemSurroundings {
	/** Full name of what the item stands in: the form, or the rows item for a cell. */
	readonly within: string;
	readonly names: NameResolver;
	readonly optionSets: OptionSets;
	readonly sectionWhen?: Condition;
}

/** An item with its options written out and its section's condition taken in. */
export function compileItem(raw: RawItem, around: ItemSurroundings): CompiledItem {
	const { names, optionSets, sectionWhen } = around;
	const name = `${around.within}.${raw.id}`;
	const own = raw.when ? compileCondition(raw.when, names) : undefined;
	const when = both(sectionWhen, own);
	return {
		id: raw.id,
		name,
		type: raw.type,
		text: raw.text ?? raw.topic ?? {},
		...defined({
			help: raw.help,
			when,
			fact: raw.fact,
			event: raw.event,
			aliases: raw.aliases,
			loinc: raw.loinc,
			...ownFields(raw)
		}),
		...flag('awaitsWording', raw.text === undefined && raw.topic !== undefined),
		...flag('clinicianOnly', raw.clinicianOnly),
		...flag('hiddenFromPatientSummary', raw.hiddenFromPatientSummary),
		...('options' in raw && raw.options
			? { options: compileOptions(raw.options, optionSets) }
			: {}),
		...('items' in raw
			? {
					items: raw.items.map((cell) => compileItem(cell, { within: name, names, optionSets }))
				}
			: {}),
		...('score' in raw ? { score: names.score(raw.score) } : {}),
		sources: raw.source ?? []
	};
}

/** What only some types say; copied as it stands. */
function ownFields(raw: RawItem): Partial<CompiledItem> {
	const own: Record<string, unknown> = {};
	for (const key of [
		'min',
		'max',
		'unit',
		'anchors',
		'display',
		'precision',
		'maxLength',
		'maxEntries',
		'rowLabel',
		'sides'
	]) {
		if (key in raw) own[key] = (raw as Record<string, unknown>)[key];
	}
	if ('wholeNumbers' in raw && raw.wholeNumbers) own['wholeNumbers'] = true;
	return own as Partial<CompiledItem>;
}

function compileOptions(
	raw: string | readonly RawOption[],
	optionSets: OptionSets
): readonly CompiledOption[] {
	const options = typeof raw === 'string' ? optionSetOf(raw, optionSets) : raw;
	return options.map((option) => ({
		value: option.value,
		text: option.text,
		...(option.score === undefined ? {} : { score: option.score }),
		...flag('isUnsure', option.unsure),
		...flag('isExclusive', option.exclusive)
	}));
}

/** Empty for a name that the checker refuses, also one like `constructor`. */
function optionSetOf(name: string, optionSets: OptionSets): readonly RawOption[] {
	return Object.hasOwn(optionSets, name) ? (optionSets[name] as readonly RawOption[]) : [];
}

function both(a: Condition | undefined, b: Condition | undefined): Condition | undefined {
	return a && b ? { op: 'all', of: [a, b] } : (a ?? b);
}

function flag<Name extends string>(name: Name, value: boolean | undefined) {
	return (value ? { [name]: true } : {}) as Partial<Record<Name, true>>;
}

function defined<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: NonNullable<T[K]>;
	};
}
