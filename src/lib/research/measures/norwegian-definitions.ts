import { weeksOfGrace, weeksToComeBack, weeksUntilDue, type MeasureName } from './measure.ts';

export type DefinitionPart = 'cohort' | 'numerator' | 'denominator' | 'missing';

const consented = 'personer i enheten med gyldig samtykke til forskning, hver person én gang:';
const firstResponse = `${consented} det første svaret på tidspunktet i perioden`;
const nobodyLeftOut = 'ingen er utelatt';
const everybody = 'alle som telles';

/** The definitions of `measure.ts` in Norwegian, for the page; files hold the English ones. */
export const norwegianDefinitions: Readonly<
	Record<MeasureName, Readonly<Record<DefinitionPart, string>>>
> = {
	bands: {
		cohort: firstResponse,
		numerator:
			'personer der båndet er sikkert, og er dette. Et bånd er sikkert når alle måter å fylle ut resten av svaret på gir det samme båndet',
		denominator: 'personer der båndet er sikkert',
		missing:
			'et svar uten sikkert bånd er ikke med i noen av delene, enten spørsmål sto åpne eller personen ikke ville svare'
	},
	change: {
		cohort: firstResponse,
		numerator:
			'personer der skåren endret seg minst så mye som regnes som pålitelig endring, fra det første svaret til det første på det senere tidspunktet, til det bedre eller til det dårligere, eller mindre enn det. Der innholdet ikke har noen slik grense: personer med mildere, samme eller mer alvorlig bånd (CH-2)',
		denominator: 'personer med kjent skår (eller sikkert bånd) begge ganger',
		missing: 'personer uten kjent skår begge ganger er ikke med i noen av delene'
	},
	items: {
		cohort: firstResponse,
		numerator:
			'personer der spørsmålet ble besvart, ble besvart med «vet ikke», personen ikke ville svare, det sto åpent (hoppet over, ikke nådd eller ikke lesbart), eller det ikke ble stilt (skjult av et tidligere svar, eller ikke i den versjonen)',
		denominator: everybody,
		missing: nobodyLeftOut
	},
	consistency: {
		cohort: firstResponse,
		numerator:
			'personer med fullstendig skår, eller ikke. Alfa (Cronbach) og omega (total, én faktor) er regnet ut for dem med fullstendig skår; et spørsmål som instrumentet selv går forbi, teller 0',
		denominator: everybody,
		missing: 'personer uten fullstendig skår er ikke med i alfa og omega'
	},
	agreement: {
		cohort: `${consented} pasientens og behandlerens første svar på tidspunktet i perioden`,
		numerator:
			'personer der begge kommer til samme bånd, der pasienten kommer høyere, eller der behandleren gjør det. Kappa er lineært vektet over båndene',
		denominator: 'personer med sikkert bånd fra begge',
		missing: 'personer med svar fra bare én, eller uten sikkert bånd, er ikke med i noen av delene'
	},
	suggestions: {
		cohort: `${firstResponse} (uansett skjema)`,
		numerator:
			'personer som ikke fikk forslaget, fikk det uten at noe er avgjort, eller der det ble tilbudt, tilpasset eller utsatt, etter klinikkens siste avgjørelse',
		denominator: everybody,
		missing: `${nobodyLeftOut}; et forslag som venter på svar, regnes som ikke gitt`
	},
	'drop-out': {
		cohort: `${firstResponse} (uansett skjema)`,
		numerator: `personer som svarte på noe, eller ikke, på det senere tidspunktet innen ${weeksToComeBack} uker etter sitt første svar`,
		denominator: everybody,
		missing: `${nobodyLeftOut}. Å ikke svare er ikke det samme som å avslutte behandlingen: Terskel kjenner bare svarene`
	},
	'no-show': {
		cohort: `${consented} det første de fikk å svare på, på tidspunktet i perioden`,
		numerator: `personer som svarte innen uken det skulle være gjort (uten frist: ${weeksUntilDue} uker etter at de fikk det), inntil ${weeksOfGrace} uker senere, eller ikke innen da`,
		denominator: 'personer som fikk noe å svare på som klinikken ikke tok tilbake',
		missing: `personer der de ${weeksOfGrace} ukene ikke er over, er ikke med i noen av delene. Tallene gjelder skjemaer, ikke timeavtaler: Terskel har ingen timebok`
	}
};
