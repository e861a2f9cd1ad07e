/** What an invented person was given at one moment, and answered. */
export interface DemoVisit {
	/** Null when single forms were given. */
	readonly packageId: string | null;
	readonly moment: string;
	readonly daysAgo: number;
	readonly dueAfterDays: number;
	/** Raw answers by form and item. */
	readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
	readonly isHandedIn: boolean;
	/** The clinician has decided about a suggestion that followed. */
	readonly isDecidedOn?: true;
}

const declined = { state: 'declined' };
const skipped = { state: 'skipped' };

const wellEnough = {
	'affected-now': 'no',
	'body-now': ['tired'],
	'alone-now': 'yes',
	'help-wanted': 'myself'
};

const noDanger = {
	'thoughts-of-death': 'no',
	attempt: 'no',
	'self-harm': 'no',
	'safe-tonight': 'yes',
	overdose: 'no',
	opioids: 'no',
	'recent-break': 'no',
	'risk-situations': ['none'],
	naloxone: 'not-relevant',
	'body-signs': ['none'],
	'not-withdrawal': 'no'
};

function items(values: readonly unknown[]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(values.map((value, place) => [`item-${place + 1}`, value]));
}

/** By the key of the invented person, the earliest visit first. */
export const demoVisits: Readonly<Record<string, readonly DemoVisit[]>> = {
	'newly-referred': [
		{
			packageId: 'intake',
			moment: 'intake',
			daysAgo: 0,
			dueAfterDays: 7,
			isHandedIn: false,
			answers: {}
		}
	],
	'half-way-through-intake': [
		{
			packageId: 'intake',
			moment: 'intake',
			daysAgo: 9,
			dueAfterDays: 7,
			isHandedIn: false,
			answers: {
				'answering-state': wellEnough,
				'resources-first': {
					'matters-now': 'Å beholde jobben på verkstedet',
					'good-at': ['Motorer', 'Å høre på andre']
				}
			}
		}
	],
	'intake-answered': [
		{
			packageId: 'intake',
			moment: 'intake',
			daysAgo: 1,
			dueAfterDays: 6,
			isHandedIn: true,
			answers: {
				'answering-state': { ...wellEnough, 'body-now': ['tired', 'anxious'] },
				'resources-first': {
					'matters-now': 'At barna mine har det trygt',
					'troubles-most': 'Jeg får ikke sove, og jeg er redd hele tiden',
					'good-at': ['Å lage mat', 'Å holde ut', 'Å tegne'],
					'supports-now': ['children', 'helper', 'activity'],
					'someone-believes': 'yes',
					'helped-something': 'Å gå turer med naboen om morgenen'
				},
				'opening-questions': {
					'about-change': 'torn',
					coming: 'yes',
					'who-with': 'yes',
					everyday: ['housing', 'economy'],
					'close-people': ['makes-harder', 'needs-support'],
					children: 'yes',
					body: ['illness-pain'],
					mind: ['anxiety', 'low-mood', 'sleep'],
					'safe-with-people': ['afraid', 'harmed-now']
				},
				'safety-check': {
					...noDanger,
					'thoughts-of-death': 'passing',
					plan: 'no',
					'means-at-hand': 'no',
					'person-to-reach': 'Søsteren min',
					'crisis-plan': 'wants'
				},
				'audit-c': items([3, 2, 2]),
				'dudit-c': items([1, 0, 0, 0]),
				'after-answering': { 'how-was-it': 'too-much', 'talk-after': 'later' },
				'violence-and-safety': {
					'in-danger-now': 'unsure',
					'safe-to-go-home': 'no',
					'afraid-of-partner': 'yes',
					'partner-hurts': 'yes',
					'partner-threatens': 'yes',
					'partner-controls': 'yes',
					'partner-forces-sex': declined,
					'danger-signs': ['gets-worse', 'followed'],
					'partner-protects': 'no',
					'last-year': ['physical', 'psychological'],
					'last-year-by': ['partner'],
					'children-noticed': 'yes',
					'children-in-danger-now': 'unsure',
					'unsafe-relations': ['partner'],
					'safe-contact': ['in-person'],
					'help-wanted': ['talk-alone', 'children']
				},
				'how-to-reach-me': {
					'must-not-know': 'yes',
					'others-see-phone': 'yes',
					reminder: ['none'],
					'neutral-wording': 'yes',
					'meeting-place': ['side-entrance']
				},
				audit: items([3, 2, 2, 1, 2, declined, 3, skipped, 2, 2]),
				'phq-9': items([2, 2, 3, 2, 1, 2, 1, 1, 1, 2]),
				'gender-and-setting-preference': {
					gender: 'woman',
					'setting-wish': 'own-group',
					'setting-reasons': ['feel-safe', 'speak-freely'],
					'unsafe-around': 'men',
					'being-one-of-few': 'hard',
					'speak-up-mixed': 2,
					'therapist-gender': 'woman',
					'own-gender-activities': 'yes'
				},
				'readiness-ladder': { substances: ['alcohol'], 'ladder-alcohol': 6 },
				'readiness-rulers': {
					'the-change': 'Drikke mindre på kvelden',
					importance: 9,
					confidence: 3,
					readiness: 5
				}
			}
		}
	],
	'in-treatment': [
		{
			packageId: 'intake',
			moment: 'intake',
			daysAgo: 84,
			dueAfterDays: 7,
			isHandedIn: true,
			answers: {
				'answering-state': wellEnough,
				'resources-first': {
					'matters-now': 'Å komme tilbake på fotball-laget',
					'good-at': ['Fotball', 'Å få folk til å le'],
					'supports-now': ['friends', 'work'],
					'someone-believes': 'yes'
				},
				'safety-check': noDanger,
				audit: items([4, 3, 3, 2, 3, 2, 3, 2, 2, 4]),
				'phq-9': items([2, 3, 3, 2, 2, 2, 2, 1, 0, 2]),
				'readiness-ladder': { substances: ['alcohol'], 'ladder-alcohol': 4 }
			}
		},
		{
			packageId: null,
			moment: 'review',
			isDecidedOn: true,
			daysAgo: 42,
			dueAfterDays: 7,
			isHandedIn: true,
			answers: {
				audit: items([3, 2, 2, 1, 2, 1, 2, 1, 2, 4]),
				'phq-9': items([2, 2, 2, 2, 1, 1, 1, 1, 0, 1]),
				'readiness-ladder': { substances: ['alcohol'], 'ladder-alcohol': 7 }
			}
		},
		{
			packageId: null,
			moment: 'review',
			daysAgo: 3,
			dueAfterDays: 7,
			isHandedIn: true,
			answers: {
				audit: items([2, 1, 1, 1, 1, 0, 1, 0, 2, 4]),
				'phq-9': items([1, 1, 1, 1, 1, 0, 1, 0, 0, 1]),
				'readiness-ladder': { substances: ['alcohol'], 'ladder-alcohol': 8 }
			}
		}
	]
};
