import { createContext } from 'svelte';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import type { Contacts } from '../common/contacts.ts';
import type { SayToPatient } from '#texts/patient/say-to-patient.ts';
import type { RawRow } from './raw.ts';

/** What every part of a patient's page may need, however deep it stands. */
export interface PatientPage {
	readonly say: SayToPatient;
	readonly contacts: Contacts;
	/** False while the page is as the server wrote it: everything has to work like that, too. */
	readonly isScripted: boolean;
	/** Whether a cell shows in this row. */
	isCellShown(rows: CompiledItem, cell: CompiledItem, row: RawRow): boolean;
	/** A score of the form in words; null while nothing can be said. */
	scoreWords(score: string): string | null;
}

export const [patientPage, setPatientPage] = createContext<PatientPage>();
