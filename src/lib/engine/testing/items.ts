type Raw = Readonly<Record<string, unknown>>;

/** An item in the making: plain data, with the few things a test adds to it. */
export class ItemDraft {
	readonly raw: Raw;

	constructor(raw: Raw) {
		this.raw = raw;
	}

	/** Shows only while the condition is true. */
	when(condition: unknown): ItemDraft {
		return this.with({ when: condition });
	}

	/** Anything else the item's type may say. */
	with(more: Raw): ItemDraft {
		return new ItemDraft({ ...this.raw, ...more });
	}
}

/** Words in both languages, for tests in which they don't matter. */
export function words(id: string) {
	return { nb: id, en: id };
}

/** An option: its value, or its value and what else it says. */
export type OptionDraft = string | number | Raw;

function item(type: string, id: string, more: Raw = {}): ItemDraft {
	return new ItemDraft({ id, type, text: words(id), ...more });
}

function options(drafts: readonly OptionDraft[]): readonly Raw[] {
	return drafts.map((draft) => {
		const option = typeof draft === 'object' ? draft : { value: draft };
		return { text: words(String(option['value'])), ...option };
	});
}

export function choice(id: string, ...drafts: readonly OptionDraft[]): ItemDraft {
	return item('choice', id, { options: options(drafts) });
}

/** "yes" counts 1, "no" counts 0. */
export function yesNo(id: string): ItemDraft {
	return choice(id, { value: 'yes', score: 1 }, { value: 'no', score: 0 });
}

export function choices(id: string, ...drafts: readonly OptionDraft[]): ItemDraft {
	return item('choices', id, { options: options(drafts) });
}

export function rank(id: string, ...drafts: readonly OptionDraft[]): ItemDraft {
	return item('rank', id, { options: options(drafts) });
}

export function scale(id: string, min: number, max: number): ItemDraft {
	return item('scale', id, { min, max });
}

export function number(id: string, more: Raw = {}): ItemDraft {
	return item('number', id, more);
}

export function date(id: string, more: Raw = {}): ItemDraft {
	return item('date', id, more);
}

export function text(id: string, more: Raw = {}): ItemDraft {
	return item('text', id, more);
}

export function list(id: string, more: Raw = {}): ItemDraft {
	return item('list', id, more);
}

export function balance(id: string): ItemDraft {
	return item('balance', id, { sides: { left: words('left'), right: words('right') } });
}

export function note(id: string): ItemDraft {
	return item('note', id);
}

export function rows(id: string, ...cells: readonly ItemDraft[]): ItemDraft {
	return item('rows', id, { items: cells.map((cell) => cell.raw) });
}
