import type { ServerRefusal } from '#server/server-refusal.ts';

/** How a refusal about the own account is said. */
export function saidAbout({ code }: ServerRefusal) {
	switch (code) {
		case 'too-many-tries':
			return 'account.tooMany';
		case 'sign-in-refused':
			return 'account.passwordWrong';
		case 'code-refused':
			return 'account.factorWrong';
		case 'confirm-first':
			return 'confirm.needed';
		default:
			return 'account.passwordPoor';
	}
}
