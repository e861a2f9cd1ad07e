/** A rest, and the words with which one comes back. */
export const comingBack = {
	'pause.heading': 'Godt jobbet så langt',
	'pause.text': 'Alt er lagret. Du kan fortsette når det passer.',
	'pause.resume': 'Fortsett nå',
	'pause.signOut': 'Logg ut',
	'phrase.heading': 'Komme tilbake senere',
	'phrase.why':
		'Koden du brukte, virker bare én gang. Vil du kunne logge inn igjen selv, gir vi deg seks vanlige ord. Dem skriver du i feltet der du skrev koden.',
	'phrase.choice':
		'Du velger selv. Sier du nei, får du en ny kode av oss når du vil fortsette. Svarene er der uansett.',
	'phrase.keep': 'Ja, gi meg seks ord',
	'phrase.renew': 'Gi meg seks nye ord',
	'phrase.refuse': 'Nei takk, gå videre',
	'phrase.has': 'Du har allerede seks ord. Lager du nye, slutter de gamle å virke.',
	'phrase.drop': 'Slett ordene mine',
	'phrase.dropHelp': 'Gjør dette hvis noen andre har sett dem.',
	'phrase.dropped': 'Ordene er slettet. Nå virker de ikke lenger.',
	'phrase.yours': 'Ordene dine',
	'phrase.write':
		'Skriv dem ned nå. Vi viser dem bare denne ene gangen. Rekkefølgen betyr noe, store og små bokstaver gjør ikke det.',
	'phrase.where':
		'Legg dem et sted der ingen andre finner dem. Ordene sier ikke noe om hva de er til.',
	'phrase.until': 'De virker i {days, plural, one {# dag} other {# dager}}.',
	'phrase.done': 'Jeg har skrevet dem ned'
} as const;
