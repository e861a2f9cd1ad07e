import { sql } from 'kysely';
import { evaluation } from '#engine/evaluation/evaluation.ts';
import { answerableItems } from '#engine/evaluation/program.ts';
import { stateNames } from '#engine/evaluation/world.ts';
import { answerAs } from '../../src/lib/research/simulation/invented-answers.ts';
import { inventedPerson } from '../../src/lib/research/simulation/invented-person.ts';
import { seededChance } from '../../src/lib/research/simulation/seeded-chance.ts';
import type { App } from '../../src/lib/server/app.ts';
import { system, type StaffActor } from '../../src/lib/server/auth/actor.ts';
import { answerItems } from '../../src/lib/server/care/answer-items.ts';
import { assignPackage } from '../../src/lib/server/care/assign-package.ts';
import { createEpisode } from '../../src/lib/server/care/create-episode.ts';
import { createStaff } from '../../src/lib/server/care/create-staff.ts';
import { createUnit } from '../../src/lib/server/care/create-unit.ts';
import { givenForm } from '../../src/lib/server/care/given-form.ts';
import { handIn } from '../../src/lib/server/care/hand-in.ts';
import { openResponse } from '../../src/lib/server/care/open-response.ts';
import { raiseAlert } from '../../src/lib/server/testing/raise-alert.ts';
import { recordDecision } from '../../src/lib/server/care/record-decision.ts';
import { daysEarlier } from '../../src/lib/server/demo/days-earlier.ts';
import { permitInstruments } from '../../src/lib/server/demo/permit-instruments.ts';
import { newId, type EpisodeId } from '../../src/lib/server/ids.ts';

export const account = { email: 'bench@example.org', password: 'en lang setning til å måle med' };

const episodes = 500;
/** Four occasions of ten forms: forty responses. */
const occasions = 4;
const years = 3;
const forms = [
	'opening-questions',
	'resources-first',
	'audit',
	'dudit',
	'phq-9',
	'gad-7',
	'readiness-ladder',
	'readiness-rulers',
	'violence-and-safety',
	'life-areas'
];

/** A unit as it looks after three busy years; one of its people has answered every form for real. */
export async function busyUnit(app: App): Promise<EpisodeId> {
	const unitId = await createUnit(app, system('bench'), { name: 'Bench' });
	const name = 'Kari Kliniker';
	const roles = ['clinician', 'lead'] as const;
	const staffId = await createStaff(app, system('bench', unitId), { ...account, name, roles });
	const clinician: StaffActor = { kind: 'staff', unitId, staffId, name, roles };
	await permitInstruments(daysEarlier(app, years * 365), unitId);
	for (let number = 1; number < episodes; number++) await onTheList(app, clinician, number);
	const episodeId = await answeredInFull(app, clinician);
	// PostgreSQL counts its rows by itself within a minute; after three years it has long done so.
	if (app.db.engine === 'postgres') await sql`analyze`.execute(app.db.read);
	return episodeId;
}

function admit(app: App, clinician: StaffActor, name: string) {
	return createEpisode(app, clinician, {
		identity: { name, number: null },
		facts: { sex: 'female', birthYear: 1988 },
		phase: 'review'
	});
}

async function give(app: App, clinician: StaffActor, episodeId: EpisodeId, occasion: number) {
	return assignPackage(app, clinician, {
		episodeId,
		packageId: 'review',
		moment: 'review',
		dueOn: new Date(app.clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10),
		forms: forms.map((form) => givenForm(app.content, form, 'patient'))
	}).then((assignmentId) => ({ assignmentId, occasion }));
}

/** What the work list counts: what was given and handed in, decisions, alerts. No answers. */
async function onTheList(app: App, clinician: StaffActor, number: number): Promise<void> {
	const { unitId } = clinician;
	const { episodeId, personId } = await admit(app, clinician, `Oppdiktet ${number}`);
	for (let occasion = 0; occasion < occasions; occasion++) {
		const { assignmentId } = await give(app, clinician, episodeId, occasion);
		const now = app.clock.now().toISOString();
		await app.db.write((tx) =>
			tx
				.insertInto('response')
				.values(
					forms.map((form) => {
						const { version, hash } = app.content.currentForm(form);
						return {
							unit_id: unitId,
							id: newId<'response'>(),
							assignment_id: assignmentId,
							episode_id: episodeId,
							person_id: personId,
							form_id: form,
							form_version: version,
							form_hash: hash,
							rater: 'patient' as const,
							state: 'submitted' as const,
							mode: 'own-device' as const,
							language: 'nb',
							opened_at: now,
							event_count: 0,
							submitted_at: now,
							last_client: null
						};
					})
				)
				.execute()
		);
		if (occasion < occasions - 1) {
			await app.db.write((tx) =>
				tx
					.updateTable('assignment')
					.set({ status: 'submitted' })
					.where('unit_id', '=', unitId)
					.where('id', '=', assignmentId)
					.execute()
			);
		}
	}
	if (number % 2 === 0) {
		await recordDecision(app, clinician, {
			episodeId,
			suggestionId: 'womens-group',
			act: 'offered',
			reason: 'Personen ønsker det selv.',
			ground: 'g',
			ownerId: clinician.staffId,
			followUpOn: app.clock.now().toISOString().slice(0, 10),
			supersedes: 'first'
		});
	}
	if (number % 25 === 0) {
		await raiseAlert(app, clinician, {
			episodeId,
			responseId: null,
			urgency: 'now',
			cause: { key: 'k', detail: { text: { nb: 'Svarte ja.', en: 'Answered yes.' }, rank: 1 } }
		});
	}
}

async function answeredInFull(app: App, clinician: StaffActor): Promise<EpisodeId> {
	const chance = seededChance(7);
	const person = { ...inventedPerson(1, chance), reticence: 0.03 };
	const { episodeId } = await admit(app, clinician, 'Svarer Oppdiktet');
	const { unitId } = clinician;
	for (let occasion = 0; occasion < occasions; occasion++) {
		const daysAgo = Math.round((years * 365 * (occasions - occasion)) / occasions);
		const then = daysEarlier(app, daysAgo);
		const { assignmentId } = await give(then, clinician, episodeId, occasion);
		const mode = 'own-device' as const;
		const patient = { kind: 'patient' as const, unitId, episodeId, assignmentId, mode };
		for (const formId of forms) {
			const opening = { assignmentId, formId, rater: 'patient', language: 'nb' } as const;
			const responseId = await openResponse(then, patient, opening);
			const form = app.content.currentForm(formId);
			const evaluated = evaluation(app.content.programOf(form), [form.id]);
			answerAs(person, occasion + 1, form, evaluated, {}, chance);
			const { world, places } = evaluated;
			const writes = answerableItems(form).flatMap((item, seq) => {
				const slot = places.slot(item.name);
				const state = stateNames[world.states[slot] as number] ?? 'open';
				if (state === 'open' || item.clinicianOnly) return [];
				const raw = state === 'answered' ? world.values[slot] : { state };
				return [{ client: 'bench', seq: seq + 1, item: item.id, raw, marks: {} }];
			});
			await answerItems(then, patient, { responseId, writes });
		}
		await handIn(then, patient, { assignmentId });
	}
	return episodeId;
}
