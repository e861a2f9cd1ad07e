import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { theInstallation } from '../care/objects/the-installation.ts';
import { instant } from '../clock.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { blindIndex } from '../vault/blind-index.ts';
import { hashPassword, isPassword } from '../vault/password-hash.ts';
import { beginPatientSession, type LetIn, type Visit } from './patient-session.ts';
import { countTry, refuseTooManyTries, type Limited } from './rate-limit.ts';
import { firstWordsOf, readResumePhrase } from './resume-phrase.ts';
import { verb } from './verb.ts';

const quarterOfAnHour = 15 * 60;
const byAddress = { name: 'phrase-address', tries: 30, windowSeconds: quarterOfAnHour };
const byFirstWords = { name: 'phrase', tries: 20, windowSeconds: quarterOfAnHour };
// Each candidate costs 30 ms of hashing; more than a few with the same first words are not real.
const mostCandidates = 4;

/** Lets a person in again by their phrase. Unknown, replaced and expired look the same. */
export const resume = verb(
	{
		name: 'resume',
		capability: 'code:redeem',
		by: ['nobody'],
		leaves: 'own-history',
		on: theInstallation
	},
	async ({ app, actor, object }, input: { phrase: string }): Promise<LetIn> => {
		const phrase = readResumePhrase(input.phrase);
		const limits: Limited[] = [{ rule: byAddress, key: actor.address }];
		if (phrase) limits.push({ rule: byFirstWords, key: firstWordsOf(phrase) });
		await refuseTooManyTries(app, limits);

		const visit = phrase && (await findVisit(app, phrase));
		if (visit) return letIn(app, visit);

		await countTry(app, limits);
		const refusal = { actor, act: 'resume', outcome: 'refused', object } as const;
		await app.db.write((tx) => recordAudit(tx, app, refusal));
		throw new ServerRefusal(
			'code-refused',
			'This phrase does not open anything now.',
			'Check the words. If they still do not work, ask the clinic for a new code.'
		);
	}
);

function letIn(app: App, visit: Visit): Promise<LetIn> {
	return app.db.write(async (tx) => {
		const entered = await beginPatientSession(tx, app, visit);
		await recordAudit(tx, app, {
			actor: entered.actor,
			act: 'resume',
			outcome: 'done',
			object: { kind: 'assignment', id: visit.assignmentId, unitId: visit.unitId }
		});
		return entered;
	});
}

async function findVisit(app: App, phrase: string): Promise<Visit | null> {
	const rows = await app.db.read
		.selectFrom('resume_phrase as p')
		.innerJoin('assignment as a', (join) =>
			join.onRef('a.unit_id', '=', 'p.unit_id').onRef('a.id', '=', 'p.assignment_id')
		)
		.select(['p.unit_id', 'p.assignment_id', 'p.phrase_hash', 'a.episode_id'])
		.where('first_words_index', '=', blindIndex(app.vault, 'resume-phrase', firstWordsOf(phrase)))
		.where('p.revoked_at', 'is', null)
		.where('p.expires_at', '>', instant(app.clock))
		.where('a.status', '!=', 'withdrawn')
		.limit(mostCandidates)
		.execute();
	for (const row of rows) {
		if (!(await isPassword(phrase, row.phrase_hash))) continue;
		return {
			unitId: row.unit_id,
			episodeId: row.episode_id,
			assignmentId: row.assignment_id,
			mode: 'own-device'
		};
	}
	// Unknown first words cost the same hashing as known ones.
	if (!rows.length) await hashPassword(phrase);
	return null;
}
