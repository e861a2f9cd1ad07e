import type { Answer, Answers } from '#engine/answers/answer.ts';
import type { CompiledPackage } from '#engine/compile/compiled.ts';
import { leaves } from '#engine/conditions/condition.ts';
import { namesIn } from '#engine/evaluation/forms-read-by.ts';
import type { App } from '../app.ts';
import type { PatientActor } from '../auth/actor.ts';
import type { Instant } from '../clock.ts';
import { answersOf } from './answers-of.ts';
import { theAssignment } from './objects/the-assignment.ts';
import { theEpisode } from './objects/the-episode.ts';
import type { OwnForms } from './read-own-forms.ts';

export interface EarlierAnswers {
	/** The newest answers to forms that the package looks at and that are not part of this visit. */
	readonly answers: Answers;
	/** When each form was last handed in, before this visit. */
	readonly handedInAt: ReadonlyMap<string, Instant>;
}

/** What the same person has handed in earlier in the same episode, as far as a package asks for it. */
export async function earlierAnswers(
	app: App,
	actor: PatientActor,
	{ forms: parts }: CompiledPackage,
	own: Pick<OwnForms, 'forms'>
): Promise<EarlierAnswers> {
	const { unitId, assignmentId, episodeId } = await theAssignment(app, actor, actor.assignmentId);
	const { personKey } = await theEpisode(app, actor, episodeId);
	const rows = await app.db.read
		.selectFrom('response')
		.select(['id', 'form_id', 'submitted_at'])
		.where('unit_id', '=', unitId)
		.where('episode_id', '=', episodeId)
		.where('assignment_id', '!=', assignmentId)
		.where('rater', '=', 'patient')
		.where('state', '=', 'submitted')
		.orderBy('submitted_at')
		.execute();
	const inVisit = new Set(own.forms.map(({ form }) => form.id));
	const read = new Set(
		parts
			.flatMap(({ when }) => (when ? leaves(when) : []))
			.flatMap(namesIn)
			.map((name) => name.slice(0, name.indexOf('.')))
	);
	const wanted = rows.filter((row) => read.has(row.form_id) && !inVisit.has(row.form_id));
	const ids = wanted.map(({ id }) => id);
	const stored = await answersOf(app.db.read, personKey, unitId, ids);
	const answers: Record<string, Answer> = Object.create(null) as Record<string, Answer>;
	for (const id of ids) {
		for (const { item, answer } of Object.values(stored.get(id) ?? {})) answers[item] = answer;
	}
	return {
		answers,
		handedInAt: new Map(
			rows.flatMap((row) => (row.submitted_at ? [[row.form_id, row.submitted_at]] : []))
		)
	};
}
