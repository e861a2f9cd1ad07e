import { z } from 'zod';
import { hasRealWords } from '#server/care/real-words.ts';

/** An alert is closed with what was done. */
export const closeForm = z.object({
	/** Other open alerts about the person that the same act answers. */
	also: z.array(z.string().max(100)).max(100).default([]),
	act: z.string().trim().max(5000).refine(hasRealWords, 'alert.actMissing')
});
