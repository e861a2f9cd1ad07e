import { text } from 'node:stream/consumers';
import { allRoles } from '#server/auth/capabilities.ts';
import { closeAccount, reopenAccount } from '#server/auth/close-account.ts';
import { listAccounts } from '#server/auth/list-accounts.ts';
import { resetPassword } from '#server/auth/reset-password.ts';
import { resetSecondFactor } from '#server/auth/reset-second-factor.ts';
import type { Role } from '#server/auth/roles.ts';
import { createStaff } from '#server/care/create-staff.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

const deeds: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
	list,
	create,
	close: (words) => changed(words, 'close', closeAccount),
	reopen: (words) => changed(words, 'reopen', reopenAccount),
	'reset-password': setPassword,
	'reset-factor': resetFactor
};

/** Lists accounts, makes, closes and reopens them, or takes a lost second factor off one. */
export async function staff(words: readonly string[]): Promise<number> {
	const [name = '', ...rest] = words;
	const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined;
	if (!deed) throw new WrongUse(`Write \`staff ${Object.keys(deeds).join('|')}\`.`);
	return deed(rest);
}

async function list(words: readonly string[]): Promise<number> {
	const { unit } = readOptions(words, ['unit']);
	const accounts = await withApp('staff list', async (app) =>
		listAccounts(app, await actorIn(app, 'staff list', unit), {})
	);
	for (const { email, name, roles, closedAt } of accounts) {
		console.log(`${email}  ${name}  ${roles.join(',')}${closedAt ? '  CLOSED' : ''}`);
	}
	return 0;
}

/** Does something to the account with this address in the unit. */
async function changed(
	words: readonly string[],
	name: string,
	deed: typeof closeAccount
): Promise<number> {
	const { email, unit } = readOptions(words, ['email', 'unit']);
	const because = `staff ${name}`;
	await withApp(because, async (app) => {
		const actor = await actorIn(app, because, unit);
		const accounts = await listAccounts(app, actor, {});
		const account = accounts.find((one) => one.email === email?.trim().toLowerCase());
		if (!account) throw new WrongUse('Name an account of the unit with --email.');
		await deed(app, actor, account);
	});
	console.log('Done.');
	return 0;
}

async function create(words: readonly string[]): Promise<number> {
	const given = readOptions(words, ['email', 'name', 'roles', 'own-password', 'unit']);
	const { email, name, unit } = given;
	if (!email || !name) throw new WrongUse('Give --email and --name.');
	const wanted = (given.roles ?? '').split(',').filter(Boolean);
	const unknown = wanted.find((role) => !allRoles.includes(role as Role));
	if (wanted.length === 0 || unknown) {
		throw new WrongUse(`--roles is one or more of ${allRoles.join(',')}, with commas between.`);
	}
	const password = await typedPassword();
	const id = await withApp('staff create', async (app) =>
		createStaff(app, await actorIn(app, 'staff create', unit), {
			email,
			name,
			password,
			isFirstPassword: given['own-password'] !== 'yes',
			roles: wanted as Role[]
		})
	);
	console.log(id);
	return 0;
}

/** By standard input: words of a command are seen by others on the machine. */
async function typedPassword(): Promise<string> {
	return (await text(process.stdin)).replace(/\r?\n$/, '');
}

async function setPassword(words: readonly string[]): Promise<number> {
	const password = await typedPassword();
	return changed(words, 'reset-password', (app, actor, { staffId }) =>
		resetPassword(app, actor, { staffId, password })
	);
}

async function resetFactor(words: readonly string[]): Promise<number> {
	const { email, unit } = readOptions(words, ['email', 'unit']);
	if (!email) throw new WrongUse('Name the account with --email.');
	await withApp('staff reset-factor', async (app) =>
		resetSecondFactor(app, await actorIn(app, 'staff reset-factor', unit), { email })
	);
	console.log('The second factor is gone, and every session of the account has ended.');
	return 0;
}
