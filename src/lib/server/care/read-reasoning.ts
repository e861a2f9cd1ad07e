import type { Language } from '#engine/text.ts';
import { verb } from '../auth/verb.ts';
import { reasoningOf, type Reasoning } from '../dossier/reasoning.ts';
import { notFound } from '../server-refusal.ts';
import { theUnit } from './objects/the-unit.ts';

/** What a suggestion rests on: its rule, its sources, and who has read it. Nobody's answers. */
export const readReasoning = verb(
	{
		name: 'readReasoning',
		capability: 'content:read',
		by: ['staff'],
		leaves: 'nothing',
		on: theUnit
	},
	async (
		{ app },
		{ suggestion, language }: { readonly suggestion: string; readonly language: Language }
	): Promise<Reasoning> => {
		const found = reasoningOf(app.content.current, suggestion, language);
		if (!found) throw notFound();
		return Promise.resolve(found);
	}
);
