/** Why an answer could not be kept, and what to do. Never whose fault it is. */
export const refusals = {
	'refusal.not-an-option': 'Dette valget finnes ikke lenger. Velg et av de som står her.',
	'refusal.not-a-number': 'Skriv bare tall her, for eksempel 3 eller 1,5.',
	'refusal.not-whole': 'Skriv et helt tall her, uten komma.',
	'refusal.out-of-range': 'Skriv et tall fra {min} til {max}.',
	'refusal.too-small': 'Skriv {min} eller mer.',
	'refusal.too-large': 'Skriv {max} eller mindre.',
	'refusal.not-a-date':
		'Vi kjente ikke igjen datoen. Skriv den som 3.6.2015, 06.2015 eller bare 2015.',
	'refusal.too-long':
		'Teksten er litt for lang. Det er plass til {max, plural, one {# tegn} other {# tegn}}.',
	'refusal.too-many': 'Det er plass til {max, plural, one {# ting} other {# ting}} her.',
	'refusal.contradiction': 'To av svarene passer ikke sammen. Ta bort et av dem.',
	'refusal.duplicate': 'To ting har samme plass. Gi hver sin plass.',
	'refusal.wrong-shape': 'Vi klarte ikke å lese svaret. Prøv en gang til.',
	'refusal.inRow': 'Nummer {row}, {question}: {words}'
} as const;
