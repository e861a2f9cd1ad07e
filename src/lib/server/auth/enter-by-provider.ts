import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { numberIndex } from '../care/person-number.ts';
import { theInstallation } from '../care/objects/the-installation.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { beginPatientSession, type LetIn, type Visit } from './patient-session.ts';
import { arriveFromProvider, leaveForProvider, type Departure } from './provider-visit.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';
import type { ProviderReturn } from './sign-in-by-provider.ts';
import { verb } from './verb.ts';

const quarterOfAnHour = 15 * 60;

/** Sends somebody at the door to the provider. */
export const beginProviderEntry = verb(
	{
		name: 'beginProviderEntry',
		capability: 'code:redeem',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<Departure> => {
		const limits: Limited[] = [
			{
				rule: { name: 'provider-asked', tries: 200, windowSeconds: quarterOfAnHour },
				key: actor.address
			}
		];
		// Every departure is a row: nobody fills the table.
		await refuseTooManyTries(app, limits);
		await countTry(app, limits);
		return leaveForProvider(app, 'patient', '/s');
	}
);

/**
 * Lets a person in whom the provider knows by the number that the clinic wrote down. Nobody is
 * made here: whoever the clinic has given nothing is told so, as is somebody it does not know.
 */
export const enterByProvider = verb(
	{
		name: 'enterByProvider',
		capability: 'code:redeem',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async ({ app, actor, object }, input: ProviderReturn): Promise<LetIn> => {
		const refused = async (error: unknown): Promise<never> => {
			const refusal = { actor, act: 'enterByProvider', outcome: 'refused', object } as const;
			await app.db.write((tx) => recordAudit(tx, app, refusal));
			throw error;
		};
		const { query, browserSecret } = input;
		const arrival = await arriveFromProvider(app, 'patient', query, browserSecret).catch(refused);
		const visit = await findVisit(app, arrival.number);
		if (!visit) return refused(nothingHere());
		return app.db.write(async (tx) => {
			const entered = await beginPatientSession(tx, app, visit);
			await recordAudit(tx, app, {
				actor: entered.actor,
				act: 'enterByProvider',
				outcome: 'done',
				object: { kind: 'assignment', id: visit.assignmentId, unitId: visit.unitId }
			});
			return entered;
		});
	}
);

/** What the person was given: something still to answer before what is handed in, the newest first. */
async function findVisit(app: App, number: string | null): Promise<Visit | null> {
	const index = numberIndex(app.vault, number);
	if (index === '') return null;
	const rows = await app.db.read
		.selectFrom('person as p')
		.innerJoin('episode as e', (join) =>
			join.onRef('e.unit_id', '=', 'p.unit_id').onRef('e.person_id', '=', 'p.id')
		)
		.innerJoin('assignment as a', (join) =>
			join.onRef('a.unit_id', '=', 'e.unit_id').onRef('a.episode_id', '=', 'e.id')
		)
		.select(['a.unit_id', 'a.id', 'a.episode_id', 'a.status'])
		.where('p.number_index', '=', index)
		.where('p.erased_at', 'is', null)
		.where('e.ended_at', 'is', null)
		.where('a.status', '!=', 'withdrawn')
		.orderBy('a.issued_at', 'desc')
		.orderBy('a.id', 'desc')
		.execute();
	const row = rows.find(({ status }) => status === 'open') ?? rows[0];
	if (!row) return null;
	return {
		unitId: row.unit_id,
		episodeId: row.episode_id,
		assignmentId: row.id,
		mode: 'own-device'
	};
}

function nothingHere(): ServerRefusal {
	return new ServerRefusal(
		'provider-unknown',
		'There is nothing here for this person now.',
		'Ask the clinic, or use a one-time code.'
	);
}
