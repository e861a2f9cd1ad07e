/** Why a form can't be given, and where its wording comes from. */
export const licences = {
	'answers.translation.official-by-unit': 'Offisiell tekst, lagt inn av enheten',
	'licence.permission-missing': 'Kan ikke gis ennå: tillatelsen fra {holder} er ikke registrert.',
	'licence.permission-ended': 'Kan ikke gis nå: tillatelsen fra {holder} gjelder ikke lenger.',
	'licence.wording-missing':
		'Kan ikke gis ennå: ordlyden tilhører {holder} og er ikke lagt inn for enheten.',
	'licence.whoCanHelp': 'Administratoren kan ordne det.',
	'review.not-reviewed': 'Ikke gjennomgått ennå'
} as const;
