/** Accounts of the unit, for administrators. */
export const accounts = {
	'accounts.title': 'Staff',
	'accounts.lead':
		'Everybody with an account in the unit. Close the account when somebody leaves. The name stays on what they did.',
	'accounts.sessions':
		'{n, plural, =0 {Not signed in now.} one {Signed in at one place now.} other {Signed in at # places now.}}',
	'accounts.endSessions': 'Sign out everywhere',
	'accounts.changeRoles': 'Change roles',
	'accounts.roles': 'Roles in the unit',
	'accounts.rolesHelp': 'When the roles change, the person has to sign in again.',
	'accounts.saveRoles': 'Save roles',
	'accounts.close': 'Close the account',
	'accounts.closeHelp':
		'The person is signed out at once and cannot come in again. The account can be opened later.',
	'accounts.closeNow': 'Close the account of {name}',
	'accounts.closed': 'Closed {day}',
	'accounts.reopen': 'Open the account again',
	'accounts.own': 'Only another administrator can change or close your own account.',
	'accounts.noRole': 'Choose at least one role, or close the account.',
	'accounts.elsewhere':
		'The account has roles in another unit, too. Change its roles here. Operations can close it altogether.'
} as const;
