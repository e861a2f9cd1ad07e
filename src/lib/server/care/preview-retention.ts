import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';
import { retentionReach, type RetentionPreview } from './retention-reach.ts';
import type { RetentionRules } from './retention-rules.ts';

/** What would go today, purpose by purpose, by the unit's rules or as if they were others. */
export const previewRetention = verb(
	{
		name: 'previewRetention',
		capability: 'rights:answer',
		by: ['staff', 'system'],
		leaves: 'audit-event',
		on: theUnit
	},
	(
		{ app, actor },
		{ asIf }: { readonly asIf?: Partial<RetentionRules> }
	): Promise<RetentionPreview> => retentionReach(app, unitIdOf(actor), asIf)
);
