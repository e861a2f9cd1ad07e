/** What the answers may be used for, and whom the clinic may talk to: one choice at a time. */
export const consents = {
	'consent.heading': 'Hva svarene kan brukes til',
	'consent.lead':
		'Du bestemmer hver ting for seg. Du får samme hjelp uansett hva du velger. Du kan ombestemme deg når som helst.',
	'consent.read': 'Les hva dette betyr',
	'consent.version': 'Tekst {version}',
	'consent.now.none': 'Du har ikke valgt ennå.',
	'consent.now.given': 'Du sa ja {day}.',
	'consent.now.refused': 'Du sa nei {day}.',
	'consent.now.withdrawn': 'Du trakk ja-et tilbake {day}.',
	'consent.yes': 'Ja, det er greit',
	'consent.no': 'Nei',
	'consent.withdraw': 'Trekk tilbake',
	'consent.about': '{choice}: {about}',
	'consent.relatives': 'Noen du står nær',
	'consent.relativesLead':
		'Uten et ja fra deg sier vi ingenting om deg til andre, heller ikke at du er her. Skriv én person om gangen.',
	'consent.relativeName': 'Hvem gjelder det?',
	'consent.relativeAbout': 'Hva kan vi snakke om?',
	'consent.relativeNone': 'Skriv hvem det gjelder først.',
	'consent.relativeAdd': 'Ja, dere kan ta kontakt'
} as const;
