import { environmentAt, terskel } from '../behind-the-app.ts';
import { statement } from '../statement.ts';

export const password = 'en ganske lang setning til prøve';

/** A new account; in the demo's unit unless another is named. Gives its address. */
export function newAccount(
	name: string,
	roles: string,
	{ unit = demoUnit(), hasOwnPassword = true } = {}
): string {
	const email = `${name.toLowerCase().replace(/\W+/g, '-')}@example.org`;
	const own = hasOwnPassword ? ['--own-password', 'yes'] : [];
	const account = ['--email', email, '--name', name, '--roles', roles, '--unit', unit];
	terskel(['staff', 'create', ...account, ...own], password);
	return email;
}

function demoUnit(): string {
	const line = terskel(['unit', 'list']).split('\n')[0] ?? '';
	return line.split(' ')[0] ?? '';
}

/** The time of every emergency access to the episode is over now. */
export async function letEmergencyRunOut(episode: string): Promise<void> {
	await statement(
		environmentAt(),
		'update break_glass set ends_at = $1 where episode_id = $2 returning id',
		new Date().toISOString(),
		episode
	);
}
