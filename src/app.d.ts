import type { NobodyActor, PatientActor, StaffActor } from '#server/auth/actor.ts';
import type { App as TerskelApp } from '#server/app.ts';
import type { ServerRefusalCode } from '#server/server-refusal.ts';
import type { InterfaceLanguage } from '#texts/language.ts';

declare global {
	namespace App {
		interface Locals {
			readonly app: TerskelApp;
			/** Somebody at the door: for signing in and for codes. */
			readonly nobody: NobodyActor;
			readonly staff: StaffActor | null;
			readonly patient: PatientActor | null;
			language: InterfaceLanguage;
			/** Stands in the log and on error pages, so that somebody can find the one in the other. */
			readonly requestId: string;
		}
		interface PageState {
			/** Which question shows, when they come one at a time. */
			step?: number;
		}
		interface Error {
			message: string;
			code?: ServerRefusalCode | 'signed-out' | 'unexpected';
			requestId?: string;
		}
	}
}

export {};
