import { verb } from '../auth/verb.ts';
import { textOfForm } from '../content/drafts.ts';
import { theUnit } from './objects/the-unit.ts';

/** The text of a form in use, to begin from; null when its file is not there. */
export const readFormText = verb(
	{
		name: 'readFormText',
		capability: 'content:try',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async (_act, { formId }: { readonly formId: string }): Promise<string | null> =>
		textOfForm(formId)
);
