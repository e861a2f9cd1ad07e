import type { Language } from '#engine/text.ts';
import type { App } from '../app.ts';
import { verb } from '../auth/verb.ts';
import type { EpisodeId } from '../ids.ts';
import { copyOfEpisode, type EpisodeCopy } from '../dossier/copy-of-episode.ts';
import { instant, type Instant } from '../clock.ts';
import { consentsOf } from './read-consents.ts';
import { theEpisode, type FoundEpisode } from './objects/the-episode.ts';
import type { Identity } from './identity.ts';

/** Everything that is kept about a person in the unit, opened and in words. */
export interface PersonCopy {
	readonly format: 'terskel-person-copy/1';
	readonly madeAt: Instant;
	readonly unit: string;
	readonly identity: Identity;
	readonly episodes: readonly EpisodeCopy[];
	readonly consents: readonly Readonly<Record<string, unknown>>[];
	readonly requests: readonly Readonly<Record<string, unknown>>[];
}

/**
 * A full copy for the person themselves (GDPR, articles 15 and 20). Somebody who is responsible
 * reads it before it is handed over: it can hold what others have said.
 */
export const copyPerson = verb(
	{
		name: 'copyPerson',
		capability: 'person:copy',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		afterConfirming: true,
		on: (app, actor, input: { episodeId: EpisodeId; language: Language }) =>
			theEpisode(app, actor, input.episodeId)
	},
	async ({ app, object }, { language }): Promise<PersonCopy> => {
		const { unitId, personId, personKey } = object;
		const db = app.db.read;
		const unit = await db
			.selectFrom('unit')
			.select('name')
			.where('id', '=', unitId)
			.executeTakeFirstOrThrow();
		const person = await db
			.selectFrom('person')
			.select('sealed_identity')
			.where('unit_id', '=', unitId)
			.where('id', '=', personId)
			.executeTakeFirstOrThrow();
		const episodes = await db
			.selectFrom('episode')
			.selectAll()
			.where('unit_id', '=', unitId)
			.where('person_id', '=', personId)
			.orderBy('id')
			.execute();
		const copies: EpisodeCopy[] = [];
		for (const row of episodes) copies.push(await copyOfEpisode(app, personKey, row, language));
		return {
			format: 'terskel-person-copy/1',
			madeAt: instant(app.clock),
			unit: unit.name,
			identity: personKey.open(person.sealed_identity, 'person', personId, 'sealed_identity'),
			episodes: copies,
			consents: await consentLines(app, object),
			requests: await requestsOf(app, object)
		};
	}
);

async function consentLines(app: App, person: FoundEpisode) {
	return (await consentsOf(app, person)).map(({ at, purpose, act, text, detail }) => ({
		at,
		purpose,
		act,
		text: `${text.id} ${text.version}`,
		detail
	}));
}

async function requestsOf(app: App, { unitId, personId, personKey }: FoundEpisode) {
	const rows = await app.db.read
		.selectFrom('rights_request')
		.selectAll()
		.where('unit_id', '=', unitId)
		.where('person_id', '=', personId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		receivedAt: row.received_at,
		kind: row.kind,
		state: row.state,
		dueOn: row.due_on,
		closedAt: row.closed_at,
		note: personKey.open<string>(row.sealed_note, 'rights_request', row.id, 'sealed_note'),
		answer:
			row.sealed_answer &&
			personKey.open<string>(row.sealed_answer, 'rights_request', row.id, 'sealed_answer')
	}));
}
