/** The rooms of staff, by the word that leads there. */
export type StaffPlaceName =
	| 'workList'
	| 'research'
	| 'unitSettings'
	| 'accounts'
	| 'audit'
	| 'emergency'
	| 'drafts'
	| 'rights';
