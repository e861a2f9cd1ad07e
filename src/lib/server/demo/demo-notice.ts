import type { Settings } from '../settings/settings.ts';
import { demoAccounts } from './demo-people.ts';

/** What a demo says when it has started: that it is one, and how to sign in. Empty otherwise. */
export function demoNotice(settings: Settings): readonly string[] {
	if (!settings.isDemo) return [];
	const width = Math.max(...demoAccounts.map((account) => account.email.length));
	return [
		'*** DEMO: invented people and public passwords. Never put a real person into it. ***',
		...demoAccounts.map(
			({ email, password, roles }) => `  ${email.padEnd(width)}  ${password}  (${roles.join(', ')})`
		)
	];
}
