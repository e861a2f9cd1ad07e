/** What people may ask of us by law, for those who answer. */
export const rights = {
	'rights.title': 'Forespørsler om rettigheter',
	'rights.lead':
		'Alle har rett til svar innen en måned. Trenger dere mer tid, sier dere fra til personen innen fristen, og hvorfor.',
	'rights.none': 'Ingen har bedt om noe.',
	'rights.kind.access': 'Innsyn',
	'rights.kind.rectification': 'Retting',
	'rights.kind.erasure': 'Sletting',
	'rights.kind.restriction': 'Begrenset bruk',
	'rights.kind.portability': 'Kopi å ta med',
	'rights.due': 'Svar innen {day}',
	'rights.late': 'Fristen var {day}',
	'rights.state.open': 'Åpen',
	'rights.state.met': 'Etterkommet {day}',
	'rights.state.refused': 'Avslått {day}',
	'rights.person': 'Personens side',
	'rights.copyPage': 'Full kopi å lese',
	'rights.copyFile': 'Full kopi som fil (JSON)',
	'rights.answer': 'Hva dere gjorde, eller hvorfor ikke og hvor personen kan klage',
	'rights.met': 'Etterkommet',
	'rights.refused': 'Avslått',
	'rights.stands':
		'Begrensningen gjelder. Svarene leses ikke, gir ingen forslag og er ikke med i forskning. Varsler kommer fortsatt fram.',
	'rights.lift': 'Opphev begrensningen'
} as const;
