import { createContext } from 'svelte';
import type { SuperValidated } from 'sveltekit-superforms';

/** Acts of the clinic; a decision that stands can also be undone. */
export const clinicActs = ['offered', 'adapted', 'not-now', 'undone'] as const;

export type ClinicAct = (typeof clinicActs)[number];

/** For how much of the stay a degree is meant. */
export const extents = ['whole-stay', 'part-of-stay'] as const;

/** What a clinician writes when deciding. (Superforms takes type aliases only.) */
export type DecisionInput = {
	suggestionId: string;
	ground: string;
	supersedes: string;
	act: ClinicAct | null;
	option: string;
	extent: (typeof extents)[number] | null;
	reason: string;
	owner: string;
	followUpOn: string;
};

/** What a clinician writes about what became of a decision. */
export type FollowUpInput = {
	decisionId: string;
	outcome: 'done' | 'moved' | 'dropped' | null;
	nextOn: string;
	note: string;
};

/** What every decision form on a person's page needs. */
export interface Deciding {
	readonly decision: SuperValidated<DecisionInput>;
	readonly followUp: SuperValidated<FollowUpInput>;
	/** Who can be asked to follow up, the reader first. */
	readonly colleagues: readonly { readonly id: string; readonly name: string }[];
	readonly today: string;
	readonly mayDecide: boolean;
}

const [current, setCurrent] = createContext<() => Deciding>();

export const provideDeciding = setCurrent;

/** For pages on which suggestions are read and nothing is decided. */
export function provideReading(today: () => string): void {
	const none = (): never => {
		throw new Error('Nothing is decided on this page.');
	};
	setCurrent(() => ({
		today: today(),
		mayDecide: false,
		colleagues: [],
		get decision() {
			return none();
		},
		get followUp() {
			return none();
		}
	}));
}

/** To be called while a component starts. */
export function deciding(): () => Deciding {
	return current();
}
