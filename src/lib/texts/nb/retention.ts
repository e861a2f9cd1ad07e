/** How long a unit keeps what it keeps, for those who decide it. */
export const retention = {
	'retention.title': 'Hvor lenge ting bevares',
	'retention.lead':
		'Hvert formål har sin egen frist. Tomt felt betyr at ingenting har frist. Det som må bevares, blir stående til bevaringen er opphevet.',
	'retention.treatment': 'Det som hører til behandlingen',
	'retention.treatmentHow':
		'Teller fra siste behandling ble avsluttet. Ingen slettes av seg selv: driften sletter én og én, og får et bevis.',
	'retention.treatmentGoes':
		'{goes, plural, =0 {Ingen har} one {# person har} other {# personer har}} gått ut på tid.',
	'retention.research': 'Tall til forskning',
	'retention.researchHow':
		'Teller fra siste behandling ble avsluttet. Når fristen er ute, fjernes personens tall av seg selv. Trekkes samtykket, går de med en gang.',
	'retention.researchGoes':
		'{goes, plural, =0 {Ingen tall} one {Tallene til # person} other {Tallene til # personer}} fjernes ved neste runde.',
	'retention.access': 'Koder og ord for å komme inn',
	'retention.accessHow':
		'Teller fra de sluttet å virke. Fjernes av seg selv. Økter går samme time som de er ute.',
	'retention.accessGoes':
		'{goes, plural, =0 {Ingen koder} one {# kode} other {# koder}} fjernes ved neste runde.',
	'retention.heldBeside': '{held, plural, one {# til må bevares.} other {# til må bevares.}}',
	'retention.audit':
		'Revisjonsloggen slettes ikke herfra: den skal kunne leses minst like lenge som journalen.',
	'retention.months': 'måneder',
	'retention.noRule': 'Ingen frist.',
	'retention.show': 'Vis hva som ville gå',
	'retention.decide': 'Gjør til enhetens frister',
	'retention.asIf': 'Dette er et forsøk. Enhetens egne frister er ikke endret.',
	'retention.decided': 'Fristene er lagret.',
	'retention.wrong': 'Skriv hele måneder fra 1 til 999, eller la feltet stå tomt.',
	'retention.people': 'Gått ut på tid',
	'retention.person': 'Behandling {id}, avsluttet {day}',
	'retention.held': 'må bevares'
} as const;
