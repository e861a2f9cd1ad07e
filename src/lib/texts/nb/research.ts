/** What researchers and those who follow quality read. */
export const research = {
	'research.title': 'Statistikk og forskning',
	'research.heading': 'Statistikk og forskning',
	'research.lead':
		'Tallene gjelder personer som har sagt ja til forskning. Ingen enkeltpersoner vises. Små tall, og tall som kunne røpe dem, er skjermet.',
	'research.choose': 'Velg hva du vil se',
	'research.score': 'Skår',
	'research.moment': 'Tidspunkt i behandlingen',
	'research.period': 'Perioder',
	'research.periodHelp': 'Bare perioder som er over. Hver periode blir en egen tabell.',
	'research.by': 'Del opp etter',
	'research.byNothing': 'Ikke delt opp',
	'research.cross': '{one} og {other}',
	'research.show': 'Vis tabell',
	'research.noPeriods':
		'Ingen periode er over ennå. Tabeller vises når perioden de gjelder, er avsluttet. Da kan ingen se av forskjellen fra dag til dag hvem som er kommet til.',
	'research.result': 'Tabell',
	'research.tableOf': '{score}, {moment}, {period}',
	'research.group': 'Gruppe',
	'research.everybody': 'Alle',
	'research.certain': 'Antall',
	'research.protected': 'skjermet',
	'research.protectedLegend':
		'«Skjermet» betyr at tallet er under {threshold}, også 0, eller at det kunne røpe et slikt tall.',
	'research.rounded': 'Tall som vises, er rundet av til nærmeste {rounding}.',
	'research.notRounded': 'Tall som vises, er ikke rundet av.',
	'research.shareHelp': 'Prosent er regnet av tallene som vises.',
	'research.notCertain': 'Uten sikkert bånd, fordi svar mangler: {count}.',
	'research.notCrossed':
		'Det er for få personer i {period} til å krysse to inndelinger. Se hver for seg.',
	'research.nothingShown': 'Det er for få personer i {period} til å vise noe.',
	'research.status.heuristic': 'Grensene mellom båndene er tommelfingerregler.',
	'research.status.validated-elsewhere': 'Grensene mellom båndene er prøvd ut i andre grupper.',
	'research.status.official': 'Grensene mellom båndene er de offisielle.',
	'research.howCounted': 'Slik er det telt',
	'research.counted':
		'Hver person er telt én gang: med det første svaret fra dette tidspunktet i perioden. Bare de med sikkert bånd er med i antallet.',
	'research.consent':
		'Bare de som har sagt ja til forskning, er med, så lenge de ikke har trukket det tilbake.',
	'research.otherTables':
		'Skjermingen tar hensyn til alle tabeller som kan lages om de samme personene. Det hjelper altså ikke å legge flere tabeller sammen eller trekke dem fra hverandre.',
	'research.control':
		'Tall under {threshold} og tall som kunne røpe dem, er tomme; tall som vises, er rundet av til nærmeste {rounding}.',
	'research.notCertainClass': 'uten sikkert bånd',
	'research.downloadCsv': 'Last ned CSV',
	'research.downloadQuery': 'Last ned spørringen',
	'research.downloadHelp':
		'Spørringen er en liten fil som gir den samme tabellen når den kjøres på nytt. Alle nedlastinger blir loggført.',
	'research.hash': 'Spørring {query}, resultat {result}',
	'research.problems': 'Dette kan ikke vises',
	'stratum.gender': 'Kjønn',
	'stratum.age-band': 'Alder',
	'stratum.mode': 'Svarmåte',
	'gender.woman': 'Kvinne',
	'gender.man': 'Mann',
	'gender.other': 'Ikke-binær eller annet',
	'gender.not-known': 'Ikke oppgitt',
	'age-band.under-25': 'Under 25 år',
	'age-band.25-34': '25–34 år',
	'age-band.35-44': '35–44 år',
	'age-band.45-54': '45–54 år',
	'age-band.55-and-over': '55 år og over',
	'age-band.not-known': 'Ikke kjent',
	'mode.own-device': 'Egen telefon eller maskin',
	'mode.waiting-room': 'Nettbrett på stedet',
	'mode.assisted': 'Sammen med en behandler',
	'mode.staff': 'Fylt ut av behandler'
} as const;
