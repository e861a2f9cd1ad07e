import { z } from 'zod';

/** An alert is closed with what was done. */
export const closeForm = z.object({
	/** Other open alerts about the person that the same act answers. */
	also: z.array(z.string().max(100)).max(100).default([]),
	act: z.string().trim().min(1, 'alert.actMissing').max(5000)
});
