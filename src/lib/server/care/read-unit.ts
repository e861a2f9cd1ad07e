import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';

/** The name of the actor's own unit. */
export const readUnit = verb(
	{
		name: 'readUnit',
		// Whoever is signed in may know where.
		capability: 'session:end',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<{ readonly name: string }> =>
		app.db.read
			.selectFrom('unit')
			.select('name')
			.where('id', '=', unitIdOf(actor))
			.executeTakeFirstOrThrow()
);
