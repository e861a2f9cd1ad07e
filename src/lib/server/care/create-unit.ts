import { verb } from '../auth/verb.ts';
import { instant } from '../clock.ts';
import { newId, type UnitId } from '../ids.ts';
import { theInstallation } from './objects/the-installation.ts';

export const createUnit = verb(
	{
		name: 'createUnit',
		capability: 'unit:create',
		by: ['system'],
		leaves: 'audit-event',
		on: theInstallation
	},
	async ({ app, write }, input: { name: string }): Promise<UnitId> => {
		const id: UnitId = newId();
		await write((tx) =>
			tx
				.insertInto('unit')
				.values({ id, name: input.name, created_at: instant(app.clock) })
				.execute()
		);
		return id;
	}
);
