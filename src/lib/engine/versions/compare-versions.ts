import type { CompiledForm, CompiledItem, CompiledScore } from '../compile/compiled.ts';
import { allItems } from '../evaluation/program.ts';
import { requiredItems } from '../scoring/required-items.ts';
import { isEqual, type Change } from './change.ts';
import { criticalChanges } from './compare-critical.ts';
import { compareItems } from './compare-items.ts';
import { higher, isEnough, nextVersion, versionStep, type Level } from './version-step.ts';

/** What a change of a form does to answers that were given before (semantics 1.4). */
export interface Migration {
	readonly form: string;
	readonly from: string;
	readonly to: string;
	readonly changes: readonly Change[];
	/** The level of version that says this much. */
	readonly needed: Level;
	/** The version was raised by at least as much as needed. */
	readonly isEnough: boolean;
	/** The lowest version that would do. */
	readonly lowestVersion: string;
}

/** Compares two versions of a form: what was added, what is gone, what means something else. */
export function compareVersions(before: CompiledForm, after: CompiledForm): Migration {
	const changes = [
		...formChanges(before, after),
		...itemChanges(before, after),
		...scoreChanges(before, after),
		...criticalChanges(before, after)
	];
	const needed = changes.reduce<Level>((level, change) => higher(level, change.level), 'none');
	return {
		form: after.id,
		from: before.version,
		to: after.version,
		changes,
		needed,
		isEnough: isEnough(versionStep(before.version, after.version), needed),
		lowestVersion: nextVersion(before.version, needed)
	};
}

function formChanges(before: CompiledForm, after: CompiledForm): readonly Change[] {
	const change = (level: Change['level'], about: string, what: string): Change => ({
		level,
		about,
		what
	});
	const timeFrames = [before, after].map((form) => form.instrument?.timeFrame);
	const moved = [before, after].map((form) => allItems(form).map(({ id }) => id));
	const shared = moved.map((ids) => ids.filter((id) => moved.every((one) => one.includes(id))));
	const words = (form: CompiledForm) => [
		form.title,
		form.intro,
		form.sections.map(({ id, title, intro }) => [id, title, intro])
	];
	const rest = ({
		sections,
		scores,
		critical,
		hash,
		version,
		title,
		intro,
		instrument,
		...own
	}: CompiledForm) => own;
	return [
		// Hidden items of an instrument count 0; of other forms they count nothing.
		...((before.kind === 'instrument') === (after.kind === 'instrument')
			? []
			: [change('major', 'kind', `it was ${before.kind} and is ${after.kind}`)]),
		...(isEqual(timeFrames[0], timeFrames[1])
			? []
			: [change('major', 'timeFrame', 'the time asked about has changed')]),
		...(isEqual(shared[0], shared[1])
			? []
			: [change('minor', 'sections', 'the order has changed')]),
		...(isEqual(words(before), words(after))
			? []
			: [change('patch', 'form', 'the words around the questions')]),
		...(isEqual([rest(before), before.instrument], [rest(after), after.instrument])
			? []
			: [change('patch', 'form', 'what is said about the form')])
	];
}

function itemChanges(before: CompiledForm, after: CompiledForm): readonly Change[] {
	const then = new Map(allItems(before).map((item) => [item.id, item]));
	const now = new Map(allItems(after).map((item) => [item.id, item]));
	const scored = new Set(
		[before, after].flatMap((form) => form.scores.flatMap((score) => requiredItems(score, form)))
	);
	const gone = ({ type }: CompiledItem) => (type === 'note' ? 'patch' : 'major');
	const added = ({ type }: CompiledItem) => (type === 'note' ? 'patch' : 'minor');
	return [
		...[...then.values()]
			.filter(({ id }) => !now.has(id))
			.map((item): Change => ({ level: gone(item), about: item.id, what: 'it is gone' })),
		...[...now.values()]
			.filter(({ id }) => !then.has(id))
			.map((item): Change => ({ level: added(item), about: item.id, what: 'it is new' })),
		...[...now.values()].flatMap((item) => {
			const old = then.get(item.id);
			return old ? compareItems(old, item, scored.has(item.name)) : [];
		})
	];
}

function scoreChanges(before: CompiledForm, after: CompiledForm): readonly Change[] {
	const then = new Map(before.scores.map((score) => [score.id, score]));
	const now = new Map(after.scores.map((score) => [score.id, score]));
	const change = (level: Change['level'], { id }: CompiledScore, what: string): Change => ({
		level,
		about: `score ${id}`,
		what
	});
	return [
		...before.scores
			.filter(({ id }) => !now.has(id))
			.map((one) => change('major', one, 'it is gone')),
		...after.scores
			.filter(({ id }) => !then.has(id))
			.map((one) => change('minor', one, 'it is new')),
		...after.scores.flatMap((score) => {
			const old = then.get(score.id);
			if (!old || isEqual(old, score)) return [];
			const isReworded = isEqual(withoutWords(old), withoutWords(score));
			return [
				isReworded
					? change('patch', score, 'its words')
					: change('major', score, 'it counts, cuts or reports otherwise')
			];
		})
	];
}

/** A score without its words, status and sources: what decides results. */
function withoutWords({ title, cutOff, loinc, rule, ...score }: CompiledScore): unknown {
	const bare =
		rule.kind === 'bands' || rule.kind === 'classify'
			? {
					...rule,
					bands: rule.bands.map((band) => ({
						id: band.id,
						...('from' in band ? { from: band.from } : {})
					}))
				}
			: rule;
	return { ...score, rule: bare };
}
