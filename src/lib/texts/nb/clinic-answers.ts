/** One form's answers, with what stands beside them. */
export const clinicAnswers = {
	'sheet.title': 'Svar',
	'sheet.open': 'Se svarene, merk og noter',
	'sheet.standing.older':
		'En nyere versjon av skjemaet er i bruk nå. Svarene vises slik de ble gitt.',
	'sheet.standing.withdrawn':
		'Skjemaet er ikke lenger i bruk. Svarene vises slik de ble gitt, men gir ingen forslag.',
	'sheet.beside.patient': 'Personens svar ({when}) står ved siden av.',
	'sheet.beside.clinician': 'Deres svar ({when}) står ved siden av.',
	'sheet.noneBeside': 'Bare én part har svart på dette.',
	'sheet.gaps': 'Her ser dere det ulikt',
	'sheet.gapsHelp': 'Ingen av de to er fasit. Forskjellen er noe å snakke om.',
	'sheet.gapsNone': 'Dere ser det likt der begge har svart.',
	'sheet.rater.patient': 'Personen',
	'sheet.rater.clinician': 'Dere',
	'gap.same': 'Likt',
	'gap.different': 'Ulikt',
	'gap.apart': '{by} av {of} trinn fra hverandre',
	'sheet.saidBefore': 'Dette ble svart: {says}',
	'sheet.mark': 'Merk eller noter',
	'sheet.note': 'Merknad',
	'sheet.noteHelp': 'Står ved siden av svaret. Personens eget svar blir stående som det er.',
	'sheet.noteMissing': 'Skriv noen ord, så neste som leser forstår.',
	'sheet.saveNote': 'Lagre merknaden',
	'sheet.markUnclear': 'Merk som uklart',
	'sheet.markUnclearHelp':
		'Et uklart svar teller som ikke kjent til det er avklart. Skriv hva som er uklart.',
	'sheet.markClear': 'Det er avklart likevel',
	'sheet.markConfirmed': 'Bekreftet sammen med personen',
	'sheet.markConfirmedHelp':
		'Svaret ble gitt i påvirket tilstand. Gå gjennom det sammen når personen er klar for det.',
	'sheet.toConfirm':
		'{n, plural, one {# svar ble gitt i påvirket tilstand og er ikke bekreftet} other {# svar ble gitt i påvirket tilstand og er ikke bekreftet}}',
	'sheet.changed':
		'Svaret har endret seg siden du leste det. Les det som står nå, og merk det på nytt hvis det fortsatt stemmer.',
	'sheet.saved': 'Lagret.'
} as const;
