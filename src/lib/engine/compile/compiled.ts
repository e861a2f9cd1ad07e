import type { Condition, Operand } from '../conditions/condition.ts';
import type { Strength } from '../suggestions/strengths.ts';
import type { Text } from '../text.ts';

/** How well a cut-off is founded (semantics 4.5). */
export type CutOffStatus = 'official' | 'validated-elsewhere' | 'heuristic';

export interface CompiledOption {
	readonly value: string | number;
	readonly text: Text;
	/** What the option counts in a score; absent when it counts nothing. */
	readonly score?: number;
	/** "Don't know": answered, but without a value (semantics 2.2). */
	readonly isUnsure?: true;
	/** "None of these": contradicts every other choice. */
	readonly isExclusive?: true;
}

/** One item, with everything its type declared; frozen, plain, serialisable. */
export interface CompiledItem {
	readonly id: string;
	/** `form.item` */
	readonly name: string;
	readonly type: string;
	readonly text: Text;
	/** The wording may not be shipped: `text` is only what the question is about, in own words. */
	readonly awaitsWording?: true;
	readonly help?: Text;
	/** Section and item conditions together; absent when the item always shows. */
	readonly when?: Condition;
	readonly options?: readonly CompiledOption[];
	readonly min?: number;
	readonly max?: number;
	readonly wholeNumbers?: true;
	readonly unit?: Text;
	readonly anchors?: Readonly<Record<string, Text>>;
	readonly display?: string;
	readonly precision?: 'day' | 'month' | 'year';
	readonly maxLength?: number;
	readonly maxEntries?: number;
	readonly rowLabel?: Text;
	readonly sides?: { readonly left: Text; readonly right: Text };
	readonly items?: readonly CompiledItem[];
	readonly score?: string;
	readonly clinicianOnly?: true;
	readonly hiddenFromPatientSummary?: true;
	/** The answer is the person's own word for this fact. */
	readonly fact?: string;
	/** The answer says whether, or how often, this event has happened. */
	readonly event?: string;
	/** Other ids by which imports and worked cases may name the item. */
	readonly aliases?: readonly string[];
	readonly sources: readonly string[];
	readonly loinc?: string;
}

export interface CompiledSection {
	readonly id: string;
	readonly title: Text;
	readonly intro?: Text;
	readonly items: readonly CompiledItem[];
}

/** A number, or one per value of a fact; `sensitive` is used while the fact is unknown (4.4). */
export interface CutOffs {
	readonly fact?: string;
	readonly byValue: Readonly<Record<string, number>>;
	/** For a known value that is not listed. */
	readonly other?: number;
	readonly sensitive: number;
}

export interface CutOffSource {
	readonly source?: string;
	readonly status: CutOffStatus;
	readonly population?: Text;
	readonly toCheck?: true;
}

export interface CompiledBand extends CutOffSource {
	readonly id: string;
	readonly text?: Text;
	/** Lower edge; the band ends where the next one begins. */
	readonly from: CutOffs;
}

/** One contribution to a sum-like score. */
export type Term =
	| { readonly item: string; readonly weight: number; readonly isReversed: boolean }
	| { readonly score: string; readonly weight: number }
	| { readonly condition: Condition; readonly weight: number };

export type MissingRule =
	| { readonly rule: 'withhold' }
	| { readonly rule: 'prorate'; readonly upTo: number }
	| { readonly rule: 'report'; readonly ifAnswered: number };

export type Arithmetic =
	| Operand
	| {
			readonly op: 'plus' | 'minus' | 'times' | 'divide';
			readonly of: readonly Arithmetic[];
	  };

export type ScoreRule =
	| { readonly kind: 'sum'; readonly terms: readonly Term[] }
	| { readonly kind: 'mean'; readonly terms: readonly Term[] }
	| { readonly kind: 'min' | 'max'; readonly terms: readonly Term[] }
	| { readonly kind: 'answered'; readonly items: readonly string[] }
	| { readonly kind: 'calculate'; readonly expression: Arithmetic }
	| {
			readonly kind: 'table';
			readonly of: string;
			readonly rows: readonly { readonly from: number; readonly value: number }[];
	  }
	| { readonly kind: 'truth'; readonly when: Condition }
	| {
			readonly kind: 'cutOff';
			readonly of: string;
			readonly comparator: 'atLeast' | 'atMost';
			readonly cutOff: CutOffs;
	  }
	| { readonly kind: 'cutUsed'; readonly of: string; readonly band?: string }
	| { readonly kind: 'bands'; readonly of: string; readonly bands: readonly CompiledBand[] }
	| {
			readonly kind: 'classify';
			readonly cases: readonly { readonly when?: Condition; readonly then: string }[];
			readonly bands: readonly { readonly id: string; readonly text?: Text }[];
	  };

/** A declared score (semantics 4.1). */
export interface CompiledScore {
	readonly id: string;
	/** `form.score` */
	readonly name: string;
	readonly rule: ScoreRule;
	readonly missing: MissingRule;
	readonly decimals: number;
	readonly title?: Text;
	/** Who counts as high: better or worse off; decides which cut-off is the more sensitive. */
	readonly direction: 'higher-is-worse' | 'higher-is-better' | 'neither';
	readonly cutOff?: CutOffSource;
	readonly loinc?: string;
	/** Smallest change beyond measurement error, where published. */
	readonly reliableChange?: number;
}

export interface CriticalItem {
	readonly item: string;
	readonly when: Condition;
	readonly text: Text;
}

export interface Licence {
	readonly class: 'A' | 'A-ND' | 'B' | 'C';
	readonly holder: string;
	readonly notice: Text;
	readonly evidence: string;
}

export type TranslationStatus =
	| 'official'
	/** The official text, loaded by the unit under its own licence. */
	| 'official-by-unit'
	| 'published-unofficial'
	| 'product-draft-not-validated'
	| 'own-wording'
	| 'not-available';

export interface CompiledInstrument {
	readonly authors: string;
	readonly year?: number;
	readonly citation: string;
	readonly timeFrame: Text;
	readonly repeatAfterWeeks?: number;
	readonly licence: Licence;
	readonly loinc?: string;
	readonly toCheck: readonly string[];
}

export interface CompiledForm {
	readonly id: string;
	readonly version: string;
	/** Content hash, set by whoever reads the files; '' while unpublished. */
	readonly hash: string;
	readonly kind: string;
	readonly status: string;
	readonly respondents: readonly ('patient' | 'clinician')[];
	readonly moments: readonly string[];
	readonly minutes: number;
	readonly title: Text;
	readonly intro: Text;
	readonly isSensitive: boolean;
	readonly translation: Readonly<Record<string, TranslationStatus>>;
	readonly instrument?: CompiledInstrument;
	readonly sections: readonly CompiledSection[];
	readonly scores: readonly CompiledScore[];
	readonly critical: readonly CriticalItem[];
}

export interface Evidence {
	readonly source: string;
	readonly at?: string;
	readonly strength: Strength;
	readonly says: Text;
}

export interface Reason {
	readonly when: Condition;
	readonly because: Text;
}

export interface CompiledSuggestion {
	readonly id: string;
	/** Content hash, set by whoever reads the files; what a signature stands under. */
	readonly hash: string;
	readonly topic: string;
	readonly kind: string;
	readonly urgency: 'now' | 'this-visit' | 'plan';
	readonly title: Text;
	readonly action: Text;
	readonly patientText: Text | null;
	/** Evaluated once per row of this repeating group. */
	readonly forEach?: string;
	readonly when: Condition;
	readonly strengthens: readonly Reason[];
	readonly unless: readonly Reason[];
	readonly whenUnknown?: Text;
	readonly options: readonly { readonly value: string; readonly text: Text }[];
	readonly owner: string;
	readonly lifeArea?: string;
	readonly reaskAfterWeeks?: number;
	readonly precedence: number;
	readonly evidence: readonly Evidence[];
	readonly counterEvidence: readonly Evidence[];
	/** Suggestions that pull the other way, and what following this one would cost. */
	readonly pullsAgainst: readonly { readonly suggestion: string; readonly because: Text }[];
	readonly scope: Text;
	readonly notes?: string;
}

/** A reason that opens a form; without words nothing is said. */
export interface Opening {
	readonly when: Condition;
	readonly because?: Text;
}

export interface PackagePart {
	readonly form: string;
	readonly by: 'patient' | 'clinician';
	readonly part: 'core' | 'opened';
	/** Opens the form: any of `opens`; absent when it is there from the start or a clinician opens it. */
	readonly when?: Condition;
	/** Each reason that opens it, with the words to be said when it holds. */
	readonly opens: readonly Opening[];
	/** Phases in which the form is offered; absent for all. */
	readonly phases?: readonly string[];
	/** Why the form is there, where that hangs on no condition. */
	readonly because?: Text;
	/** Handed in less than this many weeks ago, it is not opened again by itself. */
	readonly againAfterWeeks?: number;
}

export interface CompiledPackage {
	readonly id: string;
	readonly version: string;
	readonly moment: string;
	readonly title: Text;
	readonly intro: Text;
	readonly forms: readonly PackagePart[];
}

export interface Source {
	readonly id: string;
	readonly authors: string;
	readonly year?: number | string;
	readonly title: string;
	readonly type: string;
	readonly institution?: string;
	readonly citedIn: readonly string[];
	readonly note?: string;
	readonly url?: string;
}

/** A person who has read content in one version and stands for it. */
export type SignOff = {
	readonly name: string;
	readonly role: string;
	/** A day, `2027-01-31`. */
	readonly date: string;
	/** What was looked at, when it was not everything. */
	readonly scope?: string | undefined;
} & (
	| { readonly form: string; readonly version: string }
	| { readonly suggestion: string; readonly hash: string }
);

/** All checked content, compiled (semantics 1.3). */
export interface Content {
	readonly forms: readonly CompiledForm[];
	readonly suggestions: readonly CompiledSuggestion[];
	readonly packages: readonly CompiledPackage[];
	readonly sources: readonly Source[];
	readonly signOffs: readonly SignOff[];
}
