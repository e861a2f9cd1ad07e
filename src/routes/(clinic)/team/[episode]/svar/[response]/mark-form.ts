import { z } from 'zod';

/** A mark on an answer, or a note beside it. */
const markForm = z.object({
	item: z.string().min(1).max(200),
	seq: z.coerce.number().int().min(0),
	mark: z.enum(['note', 'unclear', 'clear', 'confirmed']),
	note: z.string().trim().max(5000)
});

/** What was posted; null when no page of ours would send it. */
export function readMark(posted: FormData): z.infer<typeof markForm> | null {
	const read = markForm.safeParse(Object.fromEntries(posted));
	return read.success ? read.data : null;
}
