import { createContext } from 'svelte';
import type { Answering } from './answering.svelte.ts';
import type { Autosave } from './saving/autosave.svelte.ts';

/** What the pages of one form share while somebody goes from section to section. */
export interface FormRoomContext {
	readonly answering: Answering;
	readonly autosave: Autosave;
}

export const [formRoom, setFormRoom] = createContext<FormRoomContext>();
