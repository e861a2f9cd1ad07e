import { z } from 'zod';
import { hasRealWords } from '#server/care/real-words.ts';
import { clinicActs, extents } from '#ui/clinic/suggestions/deciding.ts';

const day = z
	.string()
	.refine(
		(date) => date === '' || (/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))),
		'decide.dayWrong'
	);

/** A decision. A promise has an owner and a date to come; to change or wait has a reason. */
export function decisionForm(today: string) {
	return z
		.object({
			suggestionId: z.string().max(200).default(''),
			ground: z.string().max(500).default(''),
			supersedes: z.string().max(100).default('first'),
			act: z.enum(clinicActs).nullable().default(null),
			option: z.string().max(500).default(''),
			extent: z.enum(extents).nullable().default(null),
			reason: z.string().trim().max(5000).default(''),
			owner: z.string().max(100).default(''),
			followUpOn: day.default('')
		})
		.superRefine(({ act, reason, owner, followUpOn }, context) => {
			const problem = (path: string, message: string) =>
				context.addIssue({ code: 'custom', path: [path], message });
			if (act === null) problem('act', 'decide.actMissing');
			if (act !== null && act !== 'offered' && !hasRealWords(reason)) {
				problem('reason', 'decide.reasonMissing');
			}
			if (followUpOn !== '' && followUpOn < today && act !== 'undone') {
				problem('followUpOn', 'decide.followUpPast');
			}
			if (act !== 'offered' && act !== 'adapted') return;
			if (owner === '') problem('owner', 'decide.ownerMissing');
			if (followUpOn === '') problem('followUpOn', 'decide.followUpMissing');
		});
}

/** What became of what was promised. */
export function followUpForm(today: string) {
	return z
		.object({
			decisionId: z.string().max(100).default(''),
			outcome: z.enum(['done', 'moved', 'dropped']).nullable().default(null),
			nextOn: day.default(''),
			note: z.string().trim().max(5000).default('')
		})
		.superRefine(({ outcome, nextOn, note }, context) => {
			const problem = (path: string, message: string) =>
				context.addIssue({ code: 'custom', path: [path], message });
			if (outcome === null) problem('outcome', 'decide.outcomeMissing');
			if (outcome === 'dropped' && !hasRealWords(note)) problem('note', 'decide.droppedWhy');
			if (outcome !== 'moved') return;
			if (nextOn === '') problem('nextOn', 'decide.nextOnMissing');
			else if (nextOn < today) problem('nextOn', 'decide.followUpPast');
		});
}
