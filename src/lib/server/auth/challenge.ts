import type { App } from '../app.ts';
import { instant, instantIn } from '../clock.ts';
import type { Queries } from '../db/database.ts';
import type { ChallengePurpose } from '../db/tables/challenge.ts';
import { digest } from '../vault/keyed-digest.ts';
import type { Place } from '../vault/place.ts';
import { randomToken } from '../vault/random-secret.ts';
import { seal, unseal } from '../vault/seal.ts';

const lifeInSeconds = 5 * 60;

const place = (hash: string): Place => ({
	table: 'challenge',
	row: hash,
	column: 'sealed',
	unit: 'installation'
});

/** Something random that has to come back within minutes, once, for this and from whom it was for. */
export async function issueChallenge(
	app: App,
	purpose: ChallengePurpose,
	subject = '',
	remembered: unknown = null
): Promise<string> {
	const challenge = randomToken();
	const hash = digest(challenge);
	const key = app.vault.projectKeys.installation;
	await app.db.write((tx) =>
		tx
			.insertInto('challenge')
			.values({
				challenge_hash: hash,
				purpose,
				subject,
				ends_at: instantIn(app.clock, lifeInSeconds),
				sealed: remembered === null ? null : seal(key, remembered, place(hash))
			})
			.execute()
	);
	return challenge;
}

/** Takes an answer once. Null for what was not asked, is too late, or was answered already. */
export async function takeChallenge<Remembered = null>(
	tx: Queries,
	app: App,
	purpose: ChallengePurpose,
	challenge: string,
	subject = ''
): Promise<{ readonly remembered: Remembered } | null> {
	const hash = digest(challenge);
	const row = await tx
		.deleteFrom('challenge')
		.where('challenge_hash', '=', hash)
		.where('purpose', '=', purpose)
		.where('subject', '=', subject)
		.where('ends_at', '>', instant(app.clock))
		.returning('sealed')
		.executeTakeFirst();
	if (!row) return null;
	const key = app.vault.projectKeys.installation;
	const remembered = row.sealed === null ? null : unseal(key, row.sealed, place(hash));
	return { remembered: remembered as Remembered };
}
