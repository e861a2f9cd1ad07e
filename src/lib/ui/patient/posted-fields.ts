/** Fields of a posted form by name, in the order in which they stood. Files are left out. */
export type PostedFields = ReadonlyMap<string, readonly string[]>;

export function postedFields(
	form: Iterable<readonly [name: string, value: FormDataEntryValue]>
): PostedFields {
	const fields = new Map<string, string[]>();
	for (const [name, value] of form) {
		if (typeof value !== 'string') continue;
		const known = fields.get(name);
		if (known) known.push(value);
		else fields.set(name, [value]);
	}
	return fields;
}

export function firstOf(posted: PostedFields, name: string): string | undefined {
	return posted.get(name)?.[0];
}

export function lastOf(posted: PostedFields, name: string): string | undefined {
	return posted.get(name)?.at(-1);
}
