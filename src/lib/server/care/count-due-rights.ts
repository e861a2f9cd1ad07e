import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

export interface DueRights {
	readonly open: number;
	/** The nearest day by which one has to be answered, `2026-12-24`; null when none is open. */
	readonly nextDueOn: string | null;
}

/** How many requests about rights wait for an answer, for the work list. Nobody's words are read. */
export const countDueRights = verb(
	{
		name: 'countDueRights',
		capability: 'rights:record',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<DueRights> => {
		const row = await app.db.read
			.selectFrom('rights_request')
			.select(({ fn }) => [fn.countAll<number>().as('open'), fn.min('due_on').as('next')])
			.where('unit_id', '=', unitIdOf(actor))
			.where('state', '=', 'open')
			.executeTakeFirstOrThrow();
		return { open: row.open, nextDueOn: row.next };
	}
);
