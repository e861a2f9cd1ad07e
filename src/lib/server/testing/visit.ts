import { system, type Actor, type PatientActor, type StaffActor } from '../auth/actor.ts';
import { answerItems, type RawWrite } from '../care/answer-items.ts';
import { assignPackage } from '../care/assign-package.ts';
import { createEpisode, type NewEpisode } from '../care/create-episode.ts';
import { createUnit } from '../care/create-unit.ts';
import { givenForm } from '../care/given-form.ts';
import { handIn } from '../care/hand-in.ts';
import { openResponse } from '../care/open-response.ts';
import type { Rater } from '../db/tables/assignment.ts';
import type { AssignmentId, EpisodeId, PersonId, ResponseId, UnitId } from '../ids.ts';
import type { TestApp } from './on-both-databases.ts';
import { staffIn } from './people.ts';

/** Somebody in a unit of their own for one test, who was given nothing yet. */
export interface Somebody {
	readonly unitId: UnitId;
	readonly clinician: StaffActor;
	readonly personId: PersonId;
	readonly episodeId: EpisodeId;
}

/** The forms that somebody was given at one time, answered by the verbs that the pages use. */
export interface Visit extends Somebody {
	readonly assignmentId: AssignmentId;
	readonly patient: PatientActor;
	readonly open: (formId: string, by?: Actor) => Promise<ResponseId>;
	/** Opens a form and answers items of it; the items that were refused fail the test. */
	readonly answer: (formId: string, said: Readonly<Record<string, unknown>>) => Promise<ResponseId>;
	/** Hands in all of it. */
	readonly handIn: (running?: TestApp) => Promise<unknown>;
}

const someFacts: NewEpisode['facts'] = { sex: 'female', birthYear: 1990 };

export async function newSomebody(
	app: TestApp,
	{ phase = 'intake', facts = someFacts }: Partial<Pick<NewEpisode, 'phase' | 'facts'>> = {}
): Promise<Somebody> {
	const unitId = await createUnit(app, system('test'), { name: 'Prøveenheten' });
	const clinician = staffIn(unitId, 'clinician');
	const identity = { name: 'Ola Oppdiktet', number: null };
	const { episodeId, personId } = await createEpisode(app, clinician, { identity, facts, phase });
	return { unitId, clinician, personId, episodeId };
}

/** Gives forms of the content in use, by who answers them. */
export async function newVisit(
	app: TestApp,
	who: Somebody,
	raters: Readonly<Record<string, Rater>>,
	{ packageId = null, moment = 'intake' }: { packageId?: string | null; moment?: string } = {}
): Promise<Visit> {
	const { unitId, clinician, episodeId } = who;
	const assignmentId = await assignPackage(app, clinician, {
		episodeId,
		packageId,
		moment,
		dueOn: null,
		forms: Object.entries(raters).map(([id, rater]) => givenForm(app.content, id, rater))
	});
	const mode = 'own-device';
	const patient: PatientActor = { kind: 'patient', unitId, episodeId, assignmentId, mode };
	const open = (formId: string, by?: Actor) => {
		const rater = raters[formId] ?? 'patient';
		const self = rater === 'patient' ? patient : clinician;
		return openResponse(app, by ?? self, { assignmentId, formId, rater, language: 'nb' });
	};
	return {
		...who,
		assignmentId,
		patient,
		open,
		answer: async (formId, said) => {
			const responseId = await open(formId);
			const self = raters[formId] === 'clinician' ? clinician : patient;
			const { refused } = await answerItems(app, self, { responseId, writes: writesOf(said) });
			if (Object.keys(refused).length) throw new Error(`Refused: ${JSON.stringify(refused)}`);
			return responseId;
		},
		handIn: (running = app) => handIn(running, patient, { assignmentId })
	};
}

/** Answers to items as one page sends them. */
export function writesOf(said: Readonly<Record<string, unknown>>): readonly RawWrite[] {
	return Object.entries(said).map(([item, raw], place) => ({
		client: 'page',
		seq: place + 1,
		item,
		raw,
		marks: {}
	}));
}
