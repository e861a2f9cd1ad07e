import type { RawPackage, RawPackagePart } from '../content/package-schema.ts';
import { compileCondition } from './compile-condition.ts';
import type { CompiledPackage, PackagePart } from './compiled.ts';
import { nameResolver, type NameResolver } from './resolve-names.ts';

/** Compiles one checked package; its names are always full. */
export function compilePackage(
	raw: RawPackage,
	aliases: ReadonlyMap<string, string>
): CompiledPackage {
	const names = nameResolver(null, aliases);
	return {
		id: raw.package,
		version: raw.version,
		moment: raw.moment,
		title: raw.title,
		intro: raw.intro,
		forms: raw.forms.map((part) => compilePart(part, names))
	};
}

function compilePart(
	{ form, by, part, when, phases, because, opens: several, againAfterWeeks }: RawPackagePart,
	names: NameResolver
): PackagePart {
	const single = when ? [{ when, ...(because ? { because } : {}) }] : [];
	const opens = [...single, ...(several ?? [])].map((one) => ({
		...one,
		when: compileCondition(one.when, names)
	}));
	const [first] = opens;
	return {
		form,
		by,
		part,
		opens,
		...(first
			? { when: opens.length === 1 ? first.when : { op: 'any', of: opens.map((one) => one.when) } }
			: {}),
		...(phases ? { phases } : {}),
		...(because && !when ? { because } : {}),
		...(againAfterWeeks === undefined ? {} : { againAfterWeeks })
	};
}
