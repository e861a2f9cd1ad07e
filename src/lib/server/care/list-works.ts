import { verb } from '../auth/verb.ts';
import { bibliography, type BibliographyEntry } from '../dossier/bibliography.ts';
import { theUnit } from './objects/the-unit.ts';

/** Every work that the content leans on, with what leans on it. */
export const listWorks = verb(
	{
		name: 'listWorks',
		capability: 'content:read',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async ({ app }, _input: Record<string, never>): Promise<readonly BibliographyEntry[]> =>
		Promise.resolve(bibliography(app.content.current))
);
