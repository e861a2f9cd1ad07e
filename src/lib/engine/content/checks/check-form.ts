import type { CompiledForm, CompiledItem } from '../../compile/compiled.ts';
import { nameResolver } from '../../compile/resolve-names.ts';
import { allItems } from '../../evaluation/program.ts';
import { itemTypeOf } from '../../item-types/item-types.ts';
import type { Catalogue } from '../catalogue.ts';
import { didYouMean } from '../closest-name.ts';
import type { DataPath, Report } from '../content-file.ts';
import type { RawForm } from '../form-schema.ts';
import { conditionsOfForm, rawLeaves, type RawLeaf } from '../raw-conditions.ts';

/** Ids, option sets, ranges, order of visibility, critical items, facts and licence of one form. */
export function checkForm(
	raw: RawForm,
	compiled: CompiledForm,
	catalogue: Catalogue,
	sharedSets: readonly string[],
	report: Report
): void {
	checkUniqueIds(raw, report);
	checkItems(raw, compiled, sharedSets, report);
	checkLooksBack(raw, compiled, catalogue, report);
	checkCritical(raw, compiled, report);
	checkLicence(raw, report);
}

function checkUniqueIds(raw: RawForm, report: Report): void {
	const seen = new Map<string, DataPath>();
	const claim = (id: string, path: DataPath) => {
		if (seen.has(id)) {
			report(path, `\`${id}\` is used twice in this form`, 'Give one of the two another id.');
		}
		seen.set(id, path);
	};
	raw.sections.forEach((section, s) => {
		section.items.forEach((item, i) => {
			claim(item.id, ['sections', s, 'items', i, 'id']);
			for (const alias of item.aliases ?? []) claim(alias, ['sections', s, 'items', i, 'aliases']);
		});
	});
	const sections = raw.sections.map((section) => section.id);
	sections.forEach((id, s) => {
		if (sections.indexOf(id) < s) {
			report(['sections', s, 'id'], `section \`${id}\` stands twice`, 'Give one another id.');
		}
	});
}

function checkItems(
	raw: RawForm,
	compiled: CompiledForm,
	sharedSets: readonly string[],
	report: Report
): void {
	const sets = [...Object.keys(raw.optionSets ?? {}), ...sharedSets];
	const check = (
		item: RawForm['sections'][number]['items'][number],
		compiledItem: CompiledItem,
		path: DataPath
	): void => {
		if ('options' in item && typeof item.options === 'string' && !sets.includes(item.options)) {
			report(
				[...path, 'options'],
				`no option set \`${item.options}\``,
				didYouMean(item.options, sets)
			);
		}
		const values = (compiledItem.options ?? []).map((option) => String(option.value));
		const twice = values.find((value, i) => values.indexOf(value) < i);
		if (twice !== undefined) {
			report([...path, 'options'], `option \`${twice}\` stands twice`, 'Give one another value.');
		}
		checkRange(compiledItem, path, report);
		if (!item.text && raw.status !== 'shell') {
			report(path, `\`${item.id}\` has no text`, 'Add `text: { nb: …, en: … }`.');
		}
		if (item.text && raw.status === 'shell' && itemTypeOf(compiledItem).isAnswerable) {
			report(
				[...path, 'text'],
				`\`${item.id}\` has wording, but the form is a shell`,
				'Move it to `topic` in our own words: a unit loads its licensed wording itself.'
			);
		}
		if ('items' in item) {
			item.items.forEach((cell, c) => {
				check(cell, compiledItem.items?.[c] as CompiledItem, [...path, 'items', c]);
			});
		}
	};
	raw.sections.forEach((section, s) => {
		section.items.forEach((item, i) => {
			const found = compiled.sections[s]?.items[i];
			if (found) check(item, found, ['sections', s, 'items', i]);
		});
	});
}

function checkRange(
	{ name, min, max, anchors }: CompiledItem,
	path: DataPath,
	report: Report
): void {
	if (min !== undefined && max !== undefined && min >= max) {
		report([...path, 'min'], `\`${name}\` goes from ${min} to ${max}`, 'Let `min` be below `max`.');
	}
	for (const rung of Object.keys(anchors ?? {})) {
		const n = Number(rung);
		if ((min !== undefined && n < min) || (max !== undefined && n > max)) {
			report(
				[...path, 'anchors'],
				`anchor ${rung} lies outside ${min} to ${max}`,
				'Move it inside.'
			);
		}
	}
}

/** Visibility looks back only, so that nothing above a question changes while it is answered. */
function checkLooksBack(
	raw: RawForm,
	compiled: CompiledForm,
	catalogue: Catalogue,
	report: Report
): void {
	const order = new Map(allItems(compiled).map((item, place) => [item.name, place]));
	const names = nameResolver(raw.form, catalogue.aliases);
	for (const { condition, path, showsItem } of conditionsOfForm(raw)) {
		const own = order.get(`${raw.form}.${showsItem ?? ''}`);
		if (own === undefined) continue;
		for (const { leaf, path: leafPath } of rawLeaves(condition, path)) {
			for (const name of itemsIn(leaf)) {
				const place = order.get(names.item(name).item);
				if (place !== undefined && place >= own) {
					report(
						leafPath,
						`\`${showsItem}\` looks at \`${name}\`, which does not stand before it`,
						'Move the item it looks at further up (semantics 3.1).'
					);
				}
			}
		}
	}
}

function itemsIn(leaf: RawLeaf): readonly string[] {
	if ('item' in leaf) return [leaf.item];
	if (!('compare' in leaf)) return [];
	return leaf.compare.flatMap((one) =>
		typeof one === 'object' && 'item' in one ? [one.item] : []
	);
}

function checkCritical(raw: RawForm, compiled: CompiledForm, report: Report): void {
	const items = allItems(compiled).map((item) => item.id);
	raw.critical?.forEach(({ item }, i) => {
		if (!items.includes(item)) {
			report(['critical', i, 'item'], `no item \`${item}\` in this form`, didYouMean(item, items));
		}
	});
}

function checkLicence(raw: RawForm, report: Report): void {
	if (raw.kind === 'instrument' && !raw.instrument) {
		report(
			['kind'],
			'an instrument needs its `instrument` block',
			'Add authors, year, citation, time frame and licence.'
		);
	}
	if (raw.kind === 'instrument' && !raw.translation) {
		report(
			['kind'],
			'an instrument needs the translation status of each language',
			'Add `translation: { en: official, nb: … }`.'
		);
	}
	if (raw.instrument?.licence.class === 'C' && raw.status !== 'shell') {
		report(
			['instrument', 'licence', 'class'],
			'licence class C wording may not be published',
			'Make it `status: shell` without item texts.'
		);
	}
}
