import { z } from 'zod';
import { hasRealWords } from '#server/care/real-words.ts';
import { longestShare } from '#server/care/share-conference.ts';

const usualDays = 7;

/** Sharing a case conference: with whom, what for, how long, and that the person was asked. */
export const shareForm = z.object({
	email: z
		.string()
		.trim()
		.max(200)
		.default('')
		.refine((one) => one.includes('@'), 'share.emailUnknown'),
	purpose: z.string().trim().max(2000).default('').refine(hasRealWords, 'share.purposeMissing'),
	days: z.number().int().min(1).max(longestShare).default(usualDays),
	isAgreed: z
		.boolean()
		.default(false)
		.refine((one) => one, 'share.agreedMissing')
});
