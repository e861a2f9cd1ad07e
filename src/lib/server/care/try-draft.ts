import { verb } from '../auth/verb.ts';
import { triedDraft, type TriedDraft } from '../content/drafts.ts';
import { theUnit } from './objects/the-unit.ts';

/** Checks a form that somebody is writing, among everything else as it stands. Nothing is kept. */
export const tryDraft = verb(
	{
		name: 'tryDraft',
		capability: 'content:try',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async (_act, { text }: { readonly text: string }): Promise<TriedDraft> => triedDraft(text)
);
