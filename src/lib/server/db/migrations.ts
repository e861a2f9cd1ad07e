import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { units } from './migrations/0001-units.ts';
import { staff } from './migrations/0002-staff.ts';
import { people } from './migrations/0003-people.ts';
import { assignments } from './migrations/0004-assignments.ts';
import { responses } from './migrations/0005-responses.ts';
import { decisions } from './migrations/0006-decisions.ts';
import { records } from './migrations/0007-records.ts';
import { research } from './migrations/0008-research.ts';
import { researchExports } from './migrations/0009-research-exports.ts';
import { licences } from './migrations/0010-licences.ts';
import { trust } from './migrations/0011-trust.ts';
import { notes } from './migrations/0012-notes.ts';
import { escalation } from './migrations/0013-escalation.ts';
import { emergency } from './migrations/0020-emergency.ts';
import { passkeys } from './migrations/0021-passkeys.ts';
import { providers } from './migrations/0022-providers.ts';
import { researchMeasures } from './migrations/0030-research-measures.ts';
import { workList } from './migrations/0031-work-list.ts';
import { shares } from './migrations/0032-shares.ts';
import { restriction } from './migrations/0033-restriction.ts';
import { providerSessions } from './migrations/0040-provider-sessions.ts';
import { factsInOrder } from './migrations/0042-facts-in-order.ts';
import { firstPasswords } from './migrations/0043-first-passwords.ts';
import { everybodyInOrder } from './migrations/0044-everybody-in-order.ts';

/** One step of the schema, written once for both engines. */
export type PortableMigration = (tx: Kysely<unknown>, db: Database) => Promise<void>;

/** In order; a released one never changes, it is followed by another. */
export const migrations: Readonly<Record<string, PortableMigration>> = {
	'0001-units': units,
	'0002-staff': staff,
	'0003-people': people,
	'0004-assignments': assignments,
	'0005-responses': responses,
	'0006-decisions': decisions,
	'0007-records': records,
	'0008-research': research,
	'0009-research-exports': researchExports,
	'0010-licences': licences,
	'0011-trust': trust,
	'0012-notes': notes,
	'0013-escalation': escalation,
	'0020-emergency': emergency,
	'0021-passkeys': passkeys,
	'0022-providers': providers,
	'0030-research-measures': researchMeasures,
	'0031-work-list': workList,
	'0032-shares': shares,
	'0033-restriction': restriction,
	'0040-provider-sessions': providerSessions,
	'0042-facts-in-order': factsInOrder,
	'0043-first-passwords': firstPasswords,
	'0044-everybody-in-order': everybodyInOrder
};
