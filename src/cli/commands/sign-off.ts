import { reviewsOf, type Reviewable } from '#engine/content/reviews.ts';
import type { Content } from '#engine/compile/compiled.ts';
import { readCheckedContent, readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Lists all content with the signatures under it, ready to be signed in forms/sign-off.yaml. */
export async function signOff(words: readonly string[]): Promise<number> {
	const [verb, ...rest] = words;
	if (verb !== 'list') throw new WrongUse('Write `sign-off list`.');
	readOptions(rest, []);
	const content = await readCheckedContent();
	const all: readonly (readonly [string, Reviewable])[] = [
		...content.forms.map(
			({ id, version }) => [`form ${id} ${version}`, { form: id, version }] as const
		),
		...content.suggestions.map(
			({ id, hash }) => [`suggestion ${id} ${hash.slice(0, 16)}`, { suggestion: id }] as const
		)
	];
	for (const [name, what] of all) console.log(`${name}: ${signatures(content, what)}`);
	const open = all.filter(([, what]) => reviewsOf(content, what).length === 0).length;
	console.log(`\n${all.length - open} of ${all.length} are signed; ${open} are not yet reviewed.`);
	return 0;
}

function signatures(content: Content, what: Reviewable): string {
	const signed = reviewsOf(content, what).map(
		({ name, role, date, scope }) => `${name} (${role}, ${date}${scope ? `, ${scope}` : ''})`
	);
	return signed.length > 0 ? signed.join('; ') : 'not yet reviewed';
}
