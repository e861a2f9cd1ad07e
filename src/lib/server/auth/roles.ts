/** What a member of staff is in a unit. One person can be several things. */
export type Role =
	'clinician' | 'lead' | 'team-reader' | 'researcher' | 'author' | 'admin' | 'auditor';
