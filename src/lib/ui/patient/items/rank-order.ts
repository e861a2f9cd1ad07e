/** The order with an option one place up (-1) or down (1); as it was at the ends. */
export function moved(order: readonly string[], value: string, by: -1 | 1): readonly string[] {
	const from = order.indexOf(value);
	const to = from + by;
	if (from < 0 || to < 0 || to >= order.length) return order;
	const next = order.filter((one) => one !== value);
	return [...next.slice(0, to), value, ...next.slice(to)];
}
