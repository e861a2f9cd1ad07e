import { text } from 'node:stream/consumers';
import { capabilitiesOf } from '#server/auth/capabilities.ts';
import { resetSecondFactor } from '#server/auth/reset-second-factor.ts';
import type { Role } from '#server/auth/roles.ts';
import { createStaff } from '#server/care/create-staff.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

const roles = Object.keys(capabilitiesOf) as Role[];

/** Makes an account, or takes a lost second factor off one. */
export async function staff(words: readonly string[]): Promise<number> {
	const [verb, ...rest] = words;
	if (verb === 'create') return create(rest);
	if (verb === 'reset-factor') return resetFactor(rest);
	throw new WrongUse('Write `staff create` or `staff reset-factor`.');
}

/** The password comes by standard input: words of a command are seen by others on the machine. */
async function create(words: readonly string[]): Promise<number> {
	const given = readOptions(words, ['email', 'name', 'roles', 'unit']);
	const { email, name, unit } = given;
	if (!email || !name) throw new WrongUse('Give --email and --name.');
	const wanted = (given.roles ?? '').split(',').filter(Boolean);
	const unknown = wanted.find((role) => !roles.includes(role as Role));
	if (wanted.length === 0 || unknown) {
		throw new WrongUse(`--roles is one or more of ${roles.join(',')}, with commas between.`);
	}
	const password = (await text(process.stdin)).replace(/\r?\n$/, '');
	const id = await withApp('staff create', async (app) =>
		createStaff(app, await actorIn(app, 'staff create', unit), {
			email,
			name,
			password,
			roles: wanted as Role[]
		})
	);
	console.log(id);
	return 0;
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
