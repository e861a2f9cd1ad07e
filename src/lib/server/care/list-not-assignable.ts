import { notAssignable, type NotAssignable } from '#engine/licences/may-be-assigned.ts';
import { verb } from '../auth/verb.ts';
import { theUnit, unitIdOf } from './objects/the-unit.ts';
import { rightsOf } from './refuse-unlicensed.ts';

/** Forms that can't be given in this unit yet, with the reason; for pages that offer forms. */
export const listNotAssignable = verb(
	{
		name: 'listNotAssignable',
		capability: 'setting:read',
		by: ['staff', 'system'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app, actor }, _input: Record<string, never>): Promise<readonly NotAssignable[]> =>
		notAssignable(app.content.current.forms, await rightsOf(app, unitIdOf(actor)))
);
