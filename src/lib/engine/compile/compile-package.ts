import type { RawPackage } from '../content/package-schema.ts';
import { compileCondition } from './compile-condition.ts';
import type { CompiledPackage } from './compiled.ts';
import { nameResolver } from './resolve-names.ts';

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
		forms: raw.forms.map(({ form, by, part, when, phases, because }) => ({
			form,
			by,
			part,
			...(when ? { when: compileCondition(when, names) } : {}),
			...(phases ? { phases } : {}),
			...(because ? { because } : {})
		}))
	};
}
