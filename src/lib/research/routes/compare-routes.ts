import type { Context } from '#engine/answers/answer.ts';
import type { CompiledPackage, Content } from '#engine/compile/compiled.ts';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { coreParts } from '#engine/packages/package-parts.ts';
import { seededChance } from '../simulation/seeded-chance.ts';
import { kinds, routePerson } from './route-person.ts';
import { suggestedBy, walkRoute, type Route } from './walk-route.ts';

/** What one invented person was asked, and what the short way missed. */
export interface Walked {
	readonly kind: string;
	readonly route: Route;
	readonly coreQuestions: number;
	readonly coreMinutes: number;
	readonly openedMinutes: number;
	/** Suggested when every form of the moment is answered, but not on the route. */
	readonly lost: readonly Lost[];
}

export interface Lost {
	readonly suggestion: string;
	/** Forms that were not given and of which one alone would have told. */
	readonly toldBy: readonly string[];
}

/** A person some weeks into treatment, so that what opens with time has opened. */
const context: Context = {
	phase: 'intake',
	facts: { sex: 'female', age: 34, 'days-since-treatment-start': 60 }
};

/** Lets invented people of every kind go through a package, and through everything at once. */
export function compareRoutes(
	content: Content,
	one: CompiledPackage,
	peopleOfEachKind: number,
	seed: number
): readonly Walked[] {
	const evaluated = evaluation(content, []);
	const chance = seededChance(seed);
	const inPackage = new Set(one.forms.map(({ form }) => form));
	const full = content.forms.filter(
		({ id, moments }) => inPackage.has(id) || moments.includes(one.moment)
	);
	const minutes = new Map(content.forms.map((form) => [form.id, form.minutes]));
	const inPhase = { ...context, phase: one.moment };
	const before = saidBefore(content, one);
	const asked = [...full, ...content.forms.filter(({ id }) => before.includes(id))];
	return kinds.flatMap((kind) =>
		Array.from({ length: peopleOfEachKind }, () => {
			const mind = routePerson(kind, one, asked, inPhase, evaluated, chance, before);
			const route = walkRoute(one, mind, inPhase, evaluated, before);
			const all = suggestedBy(
				asked.map(({ id }) => id),
				mind,
				inPhase,
				evaluated
			);
			const given = [...before, ...route.core, ...route.opened];
			const rest = full.map(({ id }) => id).filter((id) => !given.includes(id));
			const toldBy = (suggestion: string) =>
				rest.filter((id) => suggestedBy([...given, id], mind, inPhase, evaluated).has(suggestion));
			const sum = (forms: readonly string[], of: ReadonlyMap<string, number>) =>
				forms.reduce((total, form) => total + (of.get(form) ?? 0), 0);
			return {
				kind: kind.name,
				route,
				coreQuestions: sum(route.core, route.questions),
				coreMinutes: sum(route.core, minutes),
				openedMinutes: sum(route.opened, minutes),
				lost: [...all]
					.filter((id) => !route.suggested.has(id))
					.sort()
					.map((suggestion) => ({ suggestion, toldBy: toldBy(suggestion) }))
			};
		})
	);
}

/** Whoever comes to a later package has answered the core of the intake, as far as it is not asked here. */
function saidBefore({ packages }: Content, one: CompiledPackage): readonly string[] {
	const intake = packages.find(({ moment }) => moment === 'intake');
	if (!intake || ['first-contact', 'intake'].includes(one.moment)) return [];
	const here = new Set(one.forms.map(({ form }) => form));
	return coreParts(intake, undefined)
		.map(({ form }) => form)
		.filter((form) => !here.has(form));
}
