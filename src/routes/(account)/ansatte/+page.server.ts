import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { allRoles } from '#server/auth/capabilities.ts';
import { closeAccount, reopenAccount } from '#server/auth/close-account.ts';
import { endSessionsOf } from '#server/auth/end-sessions-of.ts';
import { listAccounts } from '#server/auth/list-accounts.ts';
import { setRoles } from '#server/auth/set-roles.ts';
import type { Verb } from '#server/auth/verb.ts';
import type { StaffId } from '#server/ids.ts';
import { asked, askedOrRefused, statusOf } from '../../asked.ts';
import { readParam } from '../../(clinic)/read-param.ts';
import { confirmFirst } from '../../(staff)/confirm-first.ts';
import { postedText } from '../../(staff)/posted-text.ts';
import { staffOf } from '../../(staff)/staff-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = staffOf(event, 'staff:create');
	return { accounts: await asked(listAccounts(event.locals.app, actor, {})), allRoles };
};

/** Does it to the account that the form names; what is refused is said beside that account. */
async function change<Input extends { readonly staffId: StaffId }>(
	event: RequestEvent,
	deed: Verb<Input, void>,
	inputOf: (staffId: StaffId, posted: FormData) => Input
) {
	const actor = staffOf(event, 'staff:create');
	const posted = await event.request.formData();
	const staffId = readParam<'staff'>(postedText(posted, 'account'));
	const changed = await askedOrRefused(deed(event.locals.app, actor, inputOf(staffId, posted)));
	if ('output' in changed) redirect(303, `/ansatte#${staffId}`);
	const { refusal } = changed;
	confirmFirst(refusal, '/ansatte');
	const said = refusals[refusal.code as keyof typeof refusals];
	return said ? fail(statusOf(refusal), { staffId, said }) : asked(Promise.reject(refusal));
}

const refusals = {
	conflict: 'accounts.own',
	invalid: 'accounts.noRole',
	closed: 'accounts.elsewhere'
} as const;

const named = (staffId: StaffId) => ({ staffId });

export const actions: Actions = {
	roles: (event) =>
		change(event, setRoles, (staffId, posted) => ({
			staffId,
			roles: allRoles.filter((role) => posted.getAll('role').includes(role))
		})),
	close: (event) => change(event, closeAccount, named),
	reopen: (event) => change(event, reopenAccount, named),
	endSessions: (event) => change(event, endSessionsOf, named)
};
