import { expect, it } from 'vitest';
import { openContent } from '../content/open-content.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { readDecisions } from './read-decisions.ts';
import { readOffers } from './read-offers.ts';
import { recordDecision, type NewDecision } from './record-decision.ts';
import { replyToOffer } from './reply-to-offer.ts';

const content = await openContent();
const setting = 'discuss-gender-separation';

function offer(unit: TestUnit, change: Partial<NewDecision> = {}): NewDecision {
	return {
		episodeId: unit.episodeId,
		suggestionId: setting,
		act: 'offered',
		reason: 'Skrevet til kolleger.',
		choice: { option: 'own-group', extent: 'part-of-stay' },
		ground: 'g1',
		ownerId: unit.clinician.staffId,
		followUpOn: '2026-12-01',
		supersedes: 'first',
		...change
	};
}

describeOnBothDatabases(
	'6.4 what the clinic offers',
	(app) => {
		it('is said in the words written for the person, with the degree that was chosen', async () => {
			const unit = await newTestUnit(app());
			await recordDecision(app(), unit.clinician, offer(unit));
			const offers = await readOffers(app(), unit.patient, unit);
			expect(offers).toMatchObject([
				{ suggestionId: setting, degree: { nb: '3: Egen samtalegruppe' }, reply: null }
			]);
			expect(JSON.stringify(offers)).not.toContain('Skrevet til kolleger.');
		});

		it('is answered with yes, no, later or let us talk, and the answer can change', async () => {
			const unit = await newTestUnit(app());
			const decisionId = await recordDecision(app(), unit.clinician, offer(unit));
			const reply = { ...unit, suggestionId: setting, decisionId, words: '' } as const;
			await replyToOffer(app(), unit.patient, { ...reply, reply: 'later' });
			await replyToOffer(app(), unit.patient, {
				...reply,
				reply: 'accepted',
				words: 'Jeg vil prøve.'
			});
			const [answered] = await readOffers(app(), unit.patient, unit);
			expect(answered?.reply).toMatchObject({ act: 'accepted', words: 'Jeg vil prøve.' });
			const all = await readDecisions(app(), unit.clinician, unit);
			expect(all.map(({ side, act }) => [side, act])).toEqual([
				['clinic', 'offered'],
				['patient', 'later'],
				['patient', 'accepted']
			]);
		});

		it('that was taken back meanwhile is not answered', async () => {
			const unit = await newTestUnit(app());
			const decisionId = await recordDecision(app(), unit.clinician, offer(unit));
			const undone = { act: 'undone', reason: 'Fullt til uke 3.', supersedes: decisionId } as const;
			await recordDecision(app(), unit.clinician, offer(unit, undone));
			const reply = { ...unit, suggestionId: setting, decisionId, words: '' } as const;
			expect(
				await refusalOf(replyToOffer(app(), unit.patient, { ...reply, reply: 'accepted' }))
			).toBe('conflict');
			expect(await readOffers(app(), unit.patient, unit)).toEqual([]);
		});
	},
	content
);
