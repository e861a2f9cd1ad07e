import type { ResponseView } from '#server/dossier/person-page.ts';
import type { Profile, ProfileBar, LifeArea } from '#ui/clinic/person/profile.ts';

const areas = ['housing', 'work', 'leisure', 'economy', 'health', 'family', 'network'] as const;

/**
 * What is shown as a profile and never summed (semantics 7.8): each answer on its own scale, beside
 * what was said the time before. Responses are the submitted ones, newest first.
 */
export function profilesOf(responses: readonly ResponseView[]): readonly Profile[] {
	const own = responses.filter(({ rater }) => rater === 'patient');
	const ladders = barsOf(own, 'readiness-ladder', (item) => item.includes('.ladder-'));
	const treatment = barsOf(own, 'readiness-treatment', () => true);
	const rulers = barsOf(own, 'readiness-rulers', () => true);
	return [
		{
			id: 'readiness',
			forms: [
				...(ladders.length ? ['readiness-ladder'] : []),
				...(treatment.length ? ['readiness-treatment'] : [])
			],
			bars: [...ladders, ...treatment]
		} as const,
		{ id: 'rulers', forms: ['readiness-rulers'], bars: rulers } as const
	].filter(({ bars }) => bars.length > 0);
}

/** Every scale of a form that was ever answered, with the latest answer and the one before it. */
function barsOf(
	responses: readonly ResponseView[],
	form: string,
	isWanted: (item: string) => boolean
): readonly ProfileBar[] {
	const [last, before] = responses.filter((one) => one.form === form);
	return (last?.lines ?? [])
		.filter((line) => line.range !== null && isWanted(line.item))
		.map((line) => {
			const earlier = before?.lines.find(({ item }) => item === line.item);
			return {
				item: line.item,
				about: line.about,
				state: line.state,
				says: line.says,
				at: last?.submittedAt ?? '',
				value: numberIn(line),
				earlier: earlier ? numberIn(earlier) : null,
				lowest: line.range?.[0] ?? 0,
				highest: line.range?.[1] ?? 10
			};
		});
}

function numberIn({ value }: ResponseView['lines'][number]): number | null {
	return typeof value === 'number' ? value : null;
}

/** Life areas as need, wish for help and the person's own order, each said by itself. */
export function lifeAreasOf(responses: readonly ResponseView[]): readonly LifeArea[] {
	const last = responses.find(({ form, rater }) => form === 'life-areas' && rater === 'patient');
	if (!last) return [];
	const line = (id: string) => last.lines.find(({ item }) => item === `life-areas.${id}`);
	const ranking = line('ranking')?.value;
	const order = Array.isArray(ranking) ? (ranking as readonly unknown[]) : [];
	return areas
		.map((area): LifeArea => {
			const place = order.indexOf(area);
			const said = (id: string) => {
				const found = line(id);
				return found ? { says: found.says, state: found.state } : null;
			};
			return {
				area,
				title: line(`${area}-how`)?.section ?? area,
				need: said(`${area}-how`),
				wish: said(`${area}-wish`),
				help: said(`${area}-help`),
				rank: place < 0 ? null : place + 1
			};
		})
		.filter(({ need, wish, help, rank }) => need ?? wish ?? help ?? rank)
		.toSorted((a, b) => (a.rank ?? areas.length + 1) - (b.rank ?? areas.length + 1));
}
