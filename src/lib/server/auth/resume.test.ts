import { expect, it } from 'vitest';
import { revokeAccess } from '../care/revoke-access.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { nobody } from './actor.ts';
import { keepResumePhrase } from './keep-resume-phrase.ts';
import { readPatientSession } from './patient-session.ts';
import { newResumePhrase } from './resume-phrase.ts';
import { resume } from './resume.ts';

let lastAddress = 0;
const door = () => nobody(`192.0.2.${++lastAddress}`);

describeOnBothDatabases('coming back', (app) => {
	it('the phrase lets its person in, any number of times', async () => {
		const unit = await newTestUnit(app());
		const phrase = await keepResumePhrase(app(), unit.patient, unit);
		for (const typed of [phrase, phrase.toUpperCase()]) {
			const { sessionId, actor } = await resume(app(), door(), { phrase: typed });
			expect(actor).toEqual(unit.patient);
			expect(await readPatientSession(app(), sessionId)).toEqual(unit.patient);
		}
	});

	it('is not stored as it is', async () => {
		const unit = await newTestUnit(app());
		const phrase = await keepResumePhrase(app(), unit.patient, unit);
		const rows = await app()
			.db.read.selectFrom('resume_phrase')
			.selectAll()
			.where('unit_id', '=', unit.unitId)
			.execute();
		expect(rows[0]?.phrase_hash).toMatch(/^\$argon2id\$/);
		expect(JSON.stringify(rows)).not.toContain(phrase);
	});

	it('unknown, replaced, revoked and expired phrases are refused alike', async () => {
		const unit = await newTestUnit(app());
		const tryPhrase = (phrase: string) => refusalOf(resume(app(), door(), { phrase }));
		const replaced = await keepResumePhrase(app(), unit.patient, unit);
		const revoked = await keepResumePhrase(app(), unit.patient, unit);
		expect(await tryPhrase(replaced)).toBe('code-refused');
		await revokeAccess(app(), unit.clinician, unit);
		expect(await tryPhrase(revoked)).toBe('code-refused');
		const expired = await keepResumePhrase(app(), unit.patient, unit);
		app().clock.advance(15 * 24 * 3600);
		expect(await tryPhrase(expired)).toBe('code-refused');
		expect(await tryPhrase(newResumePhrase())).toBe('code-refused');
		expect(await tryPhrase('')).toBe('code-refused');
	});

	it('an address that guesses has to wait', async () => {
		const guesser = door();
		for (let tries = 0; tries < 30; tries++) {
			await refusalOf(resume(app(), guesser, { phrase: 'feil' }));
		}
		expect(await refusalOf(resume(app(), guesser, { phrase: 'feil' }))).toBe('too-many-tries');
	});
});
