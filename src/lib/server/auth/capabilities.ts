import type { Role } from './roles.ts';

/** Everything that can be done, one per kind of deed. A verb names the one it needs. */
export type Capability =
	| 'unit:create'
	| 'staff:create'
	| 'setting:change'
	| 'setting:read'
	| 'session:start'
	| 'session:end'
	| 'account:change'
	| 'code:redeem'
	| 'phrase:keep'
	| 'episode:create'
	| 'episode:read'
	| 'episode:list'
	| 'person:erase'
	| 'assignment:create'
	| 'assignment:read'
	| 'code:issue'
	| 'code:revoke'
	| 'waiting-room:start'
	| 'response:open'
	| 'response:read'
	| 'response:submit'
	| 'answers:save'
	| 'suggestion:read'
	| 'decision:record'
	| 'decision:read'
	| 'conference:share'
	| 'conference:read'
	| 'alert:list'
	| 'alert:handle'
	| 'consent:record'
	| 'consent:read'
	| 'content:read'
	| 'content:try'
	| 'research:aggregate'
	| 'project:read'
	| 'project:propose'
	| 'project:decide'
	| 'facts:write'
	| 'audit:read'
	| 'access-log:read'
	| 'rights:record'
	| 'rights:answer'
	| 'person:copy'
	| 'glass:break'
	| 'glass:review'
	| 'key:rotate';

const seesPeople: readonly Capability[] = [
	'content:read',
	'setting:read',
	'session:end',
	'episode:list',
	'episode:read',
	'assignment:read',
	'response:read',
	'suggestion:read',
	'decision:read',
	'alert:list',
	'consent:read',
	'account:change'
];

const treatsPeople: readonly Capability[] = [
	...seesPeople,
	'episode:create',
	'assignment:create',
	'code:issue',
	'code:revoke',
	'waiting-room:start',
	'response:open',
	'response:submit',
	'answers:save',
	'decision:record',
	'conference:share',
	'conference:read',
	'alert:handle',
	'consent:record',
	'rights:record',
	'glass:break'
];

/** Who may do what. What is not written here may not be done. */
export const capabilitiesOf: Readonly<Record<Role, readonly Capability[]>> = {
	clinician: treatsPeople,
	lead: [
		...treatsPeople,
		'content:try',
		'setting:change',
		'rights:answer',
		'person:copy',
		'glass:review',
		'project:read',
		'project:decide'
	],
	'team-reader': [...seesPeople, 'conference:read'],
	researcher: [
		'content:read',
		'session:end',
		'account:change',
		'research:aggregate',
		'project:read',
		'project:propose'
	],
	author: ['content:read', 'content:try', 'session:end', 'account:change'],
	admin: [
		'content:read',
		'content:try',
		'session:end',
		'account:change',
		'setting:read',
		'setting:change',
		'staff:create'
	],
	auditor: ['session:end', 'account:change', 'audit:read', 'glass:review', 'project:read']
};

export const allRoles = Object.keys(capabilitiesOf) as readonly Role[];

/** With a reason, outside the own work: reading one episode, and what a page needs around it. */
export const capabilitiesInEmergency: {
	readonly onTheEpisode: readonly Capability[];
	readonly aroundIt: readonly Capability[];
} = {
	onTheEpisode: seesPeople,
	aroundIt: ['content:read', 'setting:read', 'session:end', 'account:change']
};

/** The law's clock also runs for somebody who left long ago. */
export const capabilitiesAfterTheEnd: readonly Capability[] = [
	'rights:record',
	'rights:answer',
	'person:copy',
	'glass:review'
];

/**
 * While somebody has asked that the answers are not used: names and what was given to answer, what
 * the law asks, and alerts, because a life may hang on them. No answers, suggestions, decisions.
 */
export const capabilitiesWhileRestricted: readonly Capability[] = [
	'episode:list',
	'episode:read',
	'assignment:read',
	'assignment:create',
	'code:issue',
	'code:revoke',
	'waiting-room:start',
	'alert:list',
	'alert:handle',
	'consent:read',
	'consent:record',
	'rights:record',
	'rights:answer',
	'person:copy',
	'glass:review'
];

/** Until the own password, or the second factor that is asked of everybody, is there. */
export const capabilitiesOfTheOwnAccount: readonly Capability[] = ['account:change', 'session:end'];

export const capabilitiesOfPatients: readonly Capability[] = [
	'content:read',
	'setting:read',
	'session:end',
	'phrase:keep',
	'assignment:read',
	'response:open',
	'response:read',
	'response:submit',
	'answers:save',
	'suggestion:read',
	'decision:read',
	'decision:record',
	'consent:record',
	'consent:read',
	'access-log:read',
	'rights:record'
];

export const capabilitiesOfNobody: readonly Capability[] = ['session:start', 'code:redeem'];

/** What Terskel does by itself: set-up, alerts, facts, jobs. It never reads for anybody else. */
export const capabilitiesOfTheSystem: readonly Capability[] = [
	'unit:create',
	'staff:create',
	'setting:change',
	'setting:read',
	'episode:create',
	'episode:read',
	'person:erase',
	'assignment:create',
	'code:issue',
	'response:open',
	'response:read',
	'response:submit',
	'answers:save',
	'decision:record',
	'consent:record',
	'consent:read',
	'content:read',
	'facts:write',
	'research:aggregate',
	'project:read',
	'project:propose',
	'project:decide',
	'audit:read',
	'rights:record',
	'rights:answer',
	'person:copy',
	'key:rotate'
];
