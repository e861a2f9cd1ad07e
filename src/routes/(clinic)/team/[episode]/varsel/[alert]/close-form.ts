import { z } from 'zod';

/** An alert is closed with what was done. */
export const closeForm = z.object({
	act: z.string().trim().min(1, 'alert.actMissing').max(5000)
});
