/** Words for the classes that are not the bands of a score; they stand in exports as well. */
export const classTexts = {
	answered: { nb: 'Besvart', en: 'Answered' },
	unsure: { nb: 'Vet ikke', en: 'Don’t know' },
	declined: { nb: 'Vil ikke svare', en: 'Declined' },
	'left-open': { nb: 'Ikke besvart', en: 'Left open' },
	'not-asked': { nb: 'Ikke spurt', en: 'Not asked' },
	'not-suggested': { nb: 'Ikke foreslått', en: 'Not suggested' },
	'not-decided': { nb: 'Foreslått, ikke avgjort', en: 'Suggested, not decided' },
	offered: { nb: 'Tilbudt', en: 'Offered' },
	adapted: { nb: 'Tilbudt, tilpasset', en: 'Offered, adapted' },
	'not-now': { nb: 'Ikke nå', en: 'Not now' },
	'answered-again': { nb: 'Svarte igjen', en: 'Answered again' },
	'not-answered-again': { nb: 'Svarte ikke igjen', en: 'Did not answer again' },
	'in-time': { nb: 'Svarte i tide', en: 'Answered in time' },
	late: { nb: 'Svarte senere', en: 'Answered later' },
	'not-answered': { nb: 'Svarte ikke', en: 'Did not answer' },
	same: { nb: 'Samme bånd', en: 'Same band' },
	'patient-higher': { nb: 'Pasienten høyere', en: 'Patient higher' },
	'clinician-higher': { nb: 'Behandleren høyere', en: 'Clinician higher' },
	improved: { nb: 'Bedre, pålitelig endring', en: 'Better, reliable change' },
	'no-reliable-change': { nb: 'Ingen pålitelig endring', en: 'No reliable change' },
	worsened: { nb: 'Dårligere, pålitelig endring', en: 'Worse, reliable change' },
	milder: { nb: 'Mildere bånd', en: 'Milder band' },
	'same-band': { nb: 'Samme bånd', en: 'Same band' },
	'more-severe': { nb: 'Alvorligere bånd', en: 'More severe band' }
} as const;

/** Words for those of whom a measure is not known. */
export const restTexts = {
	'form-not-answered': { nb: 'Svarte ikke på skjemaet', en: 'Did not answer the form' },
	'not-known': { nb: 'Ikke sikkert, svar mangler', en: 'Not certain, answers are missing' },
	'not-followed': { nb: 'Ikke kjent senere', en: 'Not known later' },
	'one-rater': { nb: 'Bare pasienten', en: 'Patient only' },
	'not-over': { nb: 'Fristen er ikke ute', en: 'Still has time' }
} as const;
