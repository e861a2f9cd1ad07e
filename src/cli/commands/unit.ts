import { system } from '#server/auth/actor.ts';
import { createUnit } from '#server/care/create-unit.ts';
import { withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Makes a unit, or lists those that there are. */
export async function unit(words: readonly string[]): Promise<number> {
	const [verb, ...rest] = words;
	if (verb === 'create') {
		const { name } = readOptions(rest, ['name']);
		if (!name?.trim()) throw new WrongUse('Name the unit with --name.');
		const id = await withApp('unit create', (app) =>
			createUnit(app, system('command unit create'), { name: name.trim() })
		);
		console.log(id);
		return 0;
	}
	if (verb !== 'list') throw new WrongUse('Write `unit create` or `unit list`.');
	const units = await withApp('unit list', (app) =>
		app.db.read.selectFrom('unit').select(['id', 'name']).orderBy('id').execute()
	);
	for (const { id, name } of units) console.log(`${id}  ${name}`);
	return 0;
}
