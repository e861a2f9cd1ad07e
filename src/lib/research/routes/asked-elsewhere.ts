/**
 * Forms that can tell of something urgent and that a package leaves out on purpose, each with where
 * it is asked instead. A gap with no reason here is a mistake (tests/content/routes.test.ts).
 */
export const askedElsewhere: Readonly<Record<string, string>> = {
	asq: 'a clinician asks it, alone with the person; `safety-check` asks everybody directly',
	'c-ssrs': 'a clinician asks it, alone with the person; `safety-check` asks everybody directly',
	'core-10': 'opens when things are heavy; `safety-check` asks everybody directly',
	'phq-9': 'opens at intake when mood or sleep is hard; `safety-check` asks everybody directly',
	hark: 'a clinician asks it, alone with the person; `violence-and-safety` asks in own words',
	hits: 'a clinician asks it, alone with the person; `violence-and-safety` asks in own words',
	'e-hits': 'a clinician asks it, alone with the person; `violence-and-safety` asks in own words',
	perpetration: 'a conversation led by a clinician, never a form to fill in alone',
	'missed-sessions': 'what the clinic counts when somebody does not come, also between packages',
	'unit-composition': 'what the clinician knows of the unit',
	'group-experience': 'whom somebody fears is asked in `violence-and-safety`',
	'consent-relatives': 'given when something is to be agreed or changed, not asked in passing',
	'consent-research': 'given when something is to be agreed or changed, not asked in passing',
	'consent-treatment': 'given when something is to be agreed or changed, not asked in passing',
	'patient-experience': 'feeling unsafe here is asked in `negative-effects-of-treatment`',
	'early-warning': 'the weekly check of aftercare; `motivation-checkin` is the one in treatment',
	'attendance-barriers': 'opens when coming is hard; being seen by somebody unsafe is asked there',
	'phase-and-lar': 'opens when opioids are part of the answers',
	'treatment-place-fit':
		'opens at intake when company matters; sedatives are also asked about in `substance-use`',
	'craving-and-pressure': 'opens when craving or pressure is strong'
};
