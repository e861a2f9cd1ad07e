import type { RawSuggestion } from '../content/suggestion-schema.ts';
import { compileCondition } from './compile-condition.ts';
import type { CompiledSuggestion, Evidence } from './compiled.ts';
import { nameResolver } from './resolve-names.ts';

/** Compiles one checked suggestion; its names are always full. */
export function compileSuggestion(
	raw: RawSuggestion,
	aliases: ReadonlyMap<string, string>,
	hash: string
): CompiledSuggestion {
	const names = nameResolver(null, aliases);
	const reasons = (list: RawSuggestion['unless'] = []) =>
		list.map(({ when, because }) => ({ when: compileCondition(when, names), because }));
	return {
		id: raw.suggestion,
		hash,
		topic: raw.topic,
		kind: raw.kind,
		urgency: raw.urgency,
		title: raw.title,
		action: raw.action,
		patientText: raw.patientText,
		...(raw.forEach === undefined ? {} : { forEach: raw.forEach }),
		when: compileCondition(raw.when, names),
		strengthens: reasons(raw.strengthens),
		unless: reasons(raw.unless),
		...(raw.whenUnknown === undefined ? {} : { whenUnknown: raw.whenUnknown }),
		options: raw.options ?? [],
		owner: raw.owner,
		...(raw.lifeArea === undefined ? {} : { lifeArea: raw.lifeArea }),
		...(raw.reaskAfterWeeks === undefined ? {} : { reaskAfterWeeks: raw.reaskAfterWeeks }),
		precedence: raw.precedence,
		evidence: raw.evidence.map(compileEvidence),
		counterEvidence: (raw.counterEvidence ?? []).map(compileEvidence),
		pullsAgainst: raw.pullsAgainst ?? [],
		scope: raw.scope,
		...(raw.notes === undefined ? {} : { notes: raw.notes })
	};
}

function compileEvidence({ says, ...raw }: RawSuggestion['evidence'][number]): Evidence {
	return { ...raw, says: typeof says === 'string' ? { en: says } : says } as Evidence;
}
