import { z } from 'zod';

/** What somebody signs in with. Messages are keys of the words that say them. */
export const signInForm = z.object({
	email: z.string().trim().min(1, 'signIn.missing').max(320, 'signIn.refused'),
	password: z.string().min(1, 'signIn.missing').max(200, 'signIn.refused')
});

export type SignInForm = z.infer<typeof signInForm>;
