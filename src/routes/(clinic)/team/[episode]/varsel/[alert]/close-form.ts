import { z } from 'zod';
import { isNamedAct } from '#server/care/named-act.ts';

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
		.refine((act) => act === '' || isNamedAct(act), 'alert.actTooShort')
		.refine((act) => act !== '', 'alert.actMissing')
});
