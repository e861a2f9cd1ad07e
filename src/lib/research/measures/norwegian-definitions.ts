import { weeksOfGrace, weeksToComeBack, weeksUntilDue, type MeasureName } from './measure.ts';

export type DefinitionPart = 'cohort' | 'numerator' | 'denominator' | 'missing';

const consented = 'i enheten med gyldig samtykke til forskning';
const people = `alle ${consented} som svarte på noe på tidspunktet i perioden, hver person én gang; kjønn, alder og svarmåte er fra det første av disse svarene`;
const everybody = 'alle i gruppen';
const knownPeople =
	'alle i gruppen, uten dem som er vist som ikke kjent eller uten svar (er de skjermet, er ingen trukket fra); for disse selv: alle i gruppen';
const silent =
	'de som ikke svarte på skjemaet (i denne hovedversjonen, fra den siden som teller), står for seg';

/** The definitions of `measure.ts` in Norwegian, for the page; files hold the English ones. */
export const norwegianDefinitions: Readonly<
	Record<MeasureName, Readonly<Record<DefinitionPart, string>>>
> = {
	bands: {
		cohort: people,
		numerator:
			'personer der båndet er sikkert, og er dette, etter det første svaret på skjemaet på tidspunktet i perioden. Et bånd er sikkert når alle måter å fylle ut resten av svaret på gir det samme båndet',
		denominator: knownPeople,
		missing: `de uten sikkert bånd, enten spørsmål sto åpne eller personen ikke ville svare, og ${silent}`
	},
	change: {
		cohort: people,
		numerator:
			'personer der skåren endret seg minst så mye som regnes som pålitelig endring, fra det første svaret til det første på det senere tidspunktet, til det bedre eller til det dårligere, eller mindre enn det. Der innholdet ikke har noen slik grense: personer med mildere, samme eller mer alvorlig bånd (CH-4)',
		denominator: knownPeople,
		missing: `de uten sikkert bånd først, de uten kjent skår senere, og ${silent}`
	},
	items: {
		cohort: people,
		numerator:
			'personer der spørsmålet ble besvart, ble besvart med «vet ikke», personen ikke ville svare, det sto åpent (hoppet over, ikke nådd eller ikke lesbart), eller det ikke ble stilt (skjult av et tidligere svar, eller ikke i den versjonen)',
		denominator: knownPeople,
		missing: silent
	},
	consistency: {
		cohort: people,
		numerator:
			'personer uten sikkert bånd, og personer som ikke svarte på skjemaet. Alfa (Cronbach) og omega (total, én faktor) er regnet ut for de første svarene med fullstendig skår; et spørsmål som instrumentet selv går forbi, teller 0',
		denominator: everybody,
		missing: 'personer uten fullstendig skår er ikke med i alfa og omega'
	},
	agreement: {
		cohort: people,
		numerator:
			'personer der begge kommer til samme bånd, der pasienten kommer høyere, eller der behandleren gjør det. Kappa er lineært vektet over båndene',
		denominator: knownPeople,
		missing: `de der bare pasienten har svart med sikkert bånd, de uten sikkert bånd, og ${silent}`
	},
	suggestions: {
		cohort: people,
		numerator:
			'personer som ikke fikk forslaget, fikk det uten at noe er avgjort, eller der det ble tilbudt, tilpasset eller utsatt, etter klinikkens siste avgjørelse',
		denominator: everybody,
		missing: `ingen er utelatt; et forslag som venter på svar, regnes som ikke gitt`
	},
	'drop-out': {
		cohort: people,
		numerator: `personer som svarte på noe, eller ikke, på det senere tidspunktet innen ${weeksToComeBack} uker etter sitt første svar`,
		denominator: everybody,
		missing: `ingen er utelatt. Å ikke svare er ikke det samme som å avslutte behandlingen: Terskel kjenner bare svarene`
	},
	'no-show': {
		cohort: `personer ${consented}, hver person én gang: det første de fikk å svare på, på tidspunktet i perioden`,
		numerator: `personer som svarte innen uken det skulle være gjort (uten frist: ${weeksUntilDue} uker etter at de fikk det), inntil ${weeksOfGrace} uker senere, eller ikke innen da`,
		denominator:
			'personer som fikk noe å svare på som klinikken ikke tok tilbake, uten dem som er vist med frist som ikke er ute',
		missing: `personer der de ${weeksOfGrace} ukene ikke er over, står for seg. Tallene gjelder skjemaer, ikke timeavtaler: Terskel har ingen timebok`
	}
};
