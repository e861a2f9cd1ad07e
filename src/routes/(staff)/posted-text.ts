/** A text field of a posted form; nothing and files are empty. */
export function postedText(form: FormData, name: string, longest = 200): string {
	const written = form.get(name);
	return typeof written === 'string' ? written.slice(0, longest) : '';
}
