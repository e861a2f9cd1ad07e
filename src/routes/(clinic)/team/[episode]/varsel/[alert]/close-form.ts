import { z } from 'zod';
import { fewestWordsOfAnAct, hasRealWords } from '#server/care/real-words.ts';

/** An alert is closed with what was done, and by whom. */
export const closeForm = z.object({
	/** Other open alerts about the person that the same act answers. */
	also: z.array(z.string().max(100)).max(100).default([]),
	/** Empty for whoever closes it. */
	doneBy: z.string().max(100).default(''),
	act: z
		.string()
		.trim()
		.max(5000, 'alert.actTooLong')
		.refine((act) => act === '' || hasRealWords(act, fewestWordsOfAnAct), 'alert.actTooShort')
		.refine((act) => act !== '', 'alert.actMissing')
});
