/** What the controls of a question hold, before the engine has read it. */
export type Raw = undefined | string | readonly string[] | RawBalance | readonly RawRow[];

export interface RawBalance {
	readonly left: readonly string[];
	readonly right: readonly string[];
}

export interface RawRow {
	readonly id: string;
	readonly cells: Readonly<Record<string, Raw>>;
}

export function rawText(raw: Raw): string {
	return typeof raw === 'string' ? raw : '';
}

export function rawList(raw: Raw): readonly string[] {
	if (Array.isArray(raw))
		return (raw as readonly unknown[]).filter((one) => typeof one === 'string');
	return typeof raw === 'string' && raw !== '' ? [raw] : [];
}

export function rawBalance(raw: Raw): RawBalance {
	if (typeof raw === 'object' && 'left' in raw) return raw;
	return { left: [], right: [] };
}

export function rawRows(raw: Raw): readonly RawRow[] {
	if (!Array.isArray(raw)) return [];
	return (raw as readonly unknown[]).filter(
		(one): one is RawRow => typeof one === 'object' && one !== null && 'cells' in one
	);
}
