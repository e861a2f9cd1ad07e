import { z } from 'zod';
import { clinicActs } from '#ui/clinic/suggestions/deciding.ts';

const day = z
	.string()
	.refine(
		(date) => date === '' || (/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)))
	);

/** A decision. A promise has an owner and a date; to change or wait has a reason. */
export const decisionForm = z
	.object({
		suggestionId: z.string().max(200).default(''),
		ground: z.string().max(500).default(''),
		supersedes: z.string().max(100).default('first'),
		act: z.enum(clinicActs).nullable().default(null),
		option: z.string().max(500).default(''),
		reason: z.string().trim().max(5000).default(''),
		owner: z.string().max(100).default(''),
		followUpOn: day.default('')
	})
	.superRefine(({ act, reason, owner, followUpOn }, context) => {
		const missing = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if (act === null) missing('act', 'decide.actMissing');
		if (act !== null && act !== 'offered' && reason === '') {
			missing('reason', 'decide.reasonMissing');
		}
		if (act !== 'offered' && act !== 'adapted') return;
		if (owner === '') missing('owner', 'decide.ownerMissing');
		if (followUpOn === '') missing('followUpOn', 'decide.followUpMissing');
	});

/** What became of what was promised. */
export const followUpForm = z
	.object({
		decisionId: z.string().max(100).default(''),
		outcome: z.enum(['done', 'moved', 'dropped']).nullable().default(null),
		nextOn: day.default(''),
		note: z.string().trim().max(5000).default('')
	})
	.superRefine(({ outcome, nextOn }, context) => {
		if (outcome === null) {
			context.addIssue({ code: 'custom', path: ['outcome'], message: 'decide.outcomeMissing' });
		}
		if (outcome === 'moved' && nextOn === '') {
			context.addIssue({ code: 'custom', path: ['nextOn'], message: 'decide.nextOnMissing' });
		}
	});
