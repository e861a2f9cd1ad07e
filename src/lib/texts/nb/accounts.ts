/** Accounts of the unit, for administrators. */
export const accounts = {
	'accounts.title': 'Ansatte',
	'accounts.lead':
		'Alle som har konto i enheten. Steng kontoen når noen slutter. Navnet blir stående på det de har gjort.',
	'accounts.sessions':
		'{n, plural, =0 {Ikke innlogget nå.} one {Innlogget ett sted nå.} other {Innlogget # steder nå.}}',
	'accounts.endSessions': 'Logg ut alle steder',
	'accounts.changeRoles': 'Endre roller',
	'accounts.roles': 'Roller i enheten',
	'accounts.rolesHelp': 'Når rollene endres, må personen logge inn på nytt.',
	'accounts.saveRoles': 'Lagre roller',
	'accounts.close': 'Steng kontoen',
	'accounts.closeHelp':
		'Personen logges ut med en gang og kommer ikke inn igjen. Kontoen kan åpnes senere.',
	'accounts.closeNow': 'Steng kontoen til {name}',
	'accounts.closed': 'Stengt {day}',
	'accounts.reopen': 'Åpne kontoen igjen',
	'accounts.own': 'Din egen konto kan bare en annen administrator endre eller stenge.',
	'accounts.noRole': 'Velg minst én rolle, eller steng kontoen.',
	'accounts.elsewhere':
		'Kontoen har roller i en annen enhet også. Endre rollene her. Driften kan stenge den helt.'
} as const;
