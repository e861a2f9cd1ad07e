import type { CompiledPackage, Content } from '#engine/compile/compiled.ts';
import { askedElsewhere } from './asked-elsewhere.ts';
import { compareRoutes, type Walked } from './compare-routes.ts';

const peopleOfEachKind = 8;
const seed = 20261121;

/** Packages as a page of documentation: what each asks, of whom, and what the short way misses. */
export function packagesPage(content: Content): string {
	return [
		'# Packages, walked by people who do not exist',
		'',
		'Made by `npm run terskel -- report packages --out docs/content/packages.md`; do not edit.',
		'',
		`${peopleOfEachKind} invented people of each kind go through every package. Each has an answer to every question of every form of the moment. Where nothing is hard they say what raises least; where something is, anything can be said. What a later form would raise is said honestly where the core asks for it. Then the same person answers **all** forms of the moment at once, and what is suggested is compared. The day is the sixtieth, so that what opens with time has opened. Whoever comes to a package later than the intake has answered the core of the intake before; that stays known. A person can have changed since, which nothing here shows: it is why safety is asked again.`,
		'',
		'Minutes are those that the forms state. Questions are those shown to the person, follow-ups included.',
		'',
		...content.packages.flatMap((one) => pageOf(content, one))
	].join('\n');
}

function pageOf(content: Content, one: CompiledPackage): readonly string[] {
	const walked = compareRoutes(content, one, peopleOfEachKind, seed);
	const kinds = [...Map.groupBy(walked, ({ kind }) => kind)];
	const { forms } = one;
	const minutesOf = (id: string) => content.forms.find((form) => form.id === id)?.minutes ?? 0;
	const all = content.forms.filter(
		({ id, moments }) => moments.includes(one.moment) || forms.some(({ form }) => form === id)
	);
	return [
		`## ${one.title['en'] ?? one.id} (\`${one.id}\`)`,
		'',
		`${forms.filter(({ part }) => part === 'core').length} forms at once, ${forms.filter(({ part }) => part === 'opened').length} that can be opened, ${forms.filter(({ by }) => by === 'clinician').length} of them by a clinician. All ${all.length} forms of the moment together would take ${all.reduce((sum, { id }) => sum + minutesOf(id), 0)} minutes.`,
		'',
		'| person | core: questions | core: minutes | opened forms | opened: minutes, over the days | suggestions | not found on this way |',
		'| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
		...kinds.map(
			([kind, people]) =>
				`| ${kind} | ${range(people, (w) => w.coreQuestions)} | ${range(people, (w) => w.coreMinutes)} | ${range(people, (w) => w.route.opened.length)} | ${range(people, (w) => w.openedMinutes)} | ${range(people, (w) => w.route.suggested.size)} | ${range(people, (w) => w.lost.length)} |`
		),
		'',
		...lostOf(content, walked),
		''
	];
}

function range(people: readonly Walked[], of: (walked: Walked) => number): string {
	const values = people.map(of);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return low === high ? String(low) : `${low} to ${high}`;
}

/** What the short way did not find, urgent first, with the form that would have told. */
function lostOf(content: Content, walked: readonly Walked[]): readonly string[] {
	const toldBy = new Map<string, Set<string>>();
	const times = new Map<string, number>();
	for (const { suggestion, toldBy: forms } of walked.flatMap(({ lost }) => lost)) {
		toldBy.set(suggestion, new Set([...(toldBy.get(suggestion) ?? []), ...forms]));
		times.set(suggestion, (times.get(suggestion) ?? 0) + 1);
	}
	if (times.size === 0) return ['Nothing is lost.'];
	const suggestions = content.suggestions.filter(({ id }) => times.has(id));
	const lines = suggestions
		.toSorted((a, b) => a.precedence - b.precedence || (a.id < b.id ? -1 : 1))
		.map(({ id, urgency }) => {
			const forms = [...(toldBy.get(id) ?? [])].sort().map((form) => `\`${form}\``);
			const told = forms.length > 0 ? forms.join(', ') : 'several forms together';
			return `| \`${id}\` | ${urgency} | ${times.get(id)} of ${walked.length} | ${told} |`;
		});
	return [
		'Not found on this way, and the forms not given that would have told:',
		'',
		'| suggestion | urgency | people | told by |',
		'| --- | --- | ---: | --- |',
		...lines,
		'',
		...whyLeftOut(content, toldBy)
	];
}

/** Of the urgent ones: where it is asked instead. */
function whyLeftOut(
	{ suggestions }: Content,
	toldBy: ReadonlyMap<string, ReadonlySet<string>>
): readonly string[] {
	const urgent = suggestions.filter(({ id, urgency }) => urgency === 'now' && toldBy.has(id));
	const forms = [...new Set(urgent.flatMap(({ id }) => [...(toldBy.get(id) ?? [])]))].sort();
	if (forms.length === 0) return ['Nothing urgent is lost.'];
	return [
		'Why the forms that would have told of something urgent are not part of this:',
		'',
		...forms.map((form) => `- \`${form}\`: ${askedElsewhere[form] ?? 'to be decided'}.`)
	];
}
