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
	'research.result': 'Tabell',
	'research.tableOf': '{score}, {moment}, {period}',
	'research.group': 'Gruppe',
	'research.everybody': 'Alle',
	'research.certain': 'Alle',
	'research.mean': 'Gjennomsnitt',
	'research.median': 'Median',
	'research.sd': 'SD {sd}',
	'research.quartiles': '{lower}–{upper}',
	'research.numbersHelp':
		'Gjennomsnitt og median gjelder dem i gruppen som har en kjent skår. De vises bare for grupper på minst {people} personer. Jo færre personer, desto grovere er gjennomsnittet avrundet (til 0,1, 0,2, 0,5, 1 eller 2), så det ikke røper noen. SD er standardavviket. Ved medianen står området der den midterste halvparten ligger.',
	'research.protected': 'skjermet',
	'research.protectedLegend':
		'«Skjermet» betyr at tallet er under {threshold}, også 0, eller at det kunne røpe et slikt tall.',
	'research.rounded': 'Tall som vises, er rundet av til nærmeste {rounding}.',
	'research.notRounded': 'Tall som vises, er ikke rundet av.',
	'research.noise':
		'Hvert tall er flyttet med inntil {noise} før det er rundet av, alltid likt for de samme personene, så forskjellen på to tabeller ikke sier noe sikkert.',
	'research.shareHelp':
		'Prosent er regnet av tallene som vises: for båndene av dem med kjent bånd, så langt det vises; for kolonnene etter båndene av alle i gruppen.',
	'research.notCrossed':
		'Det er for få personer i {period} til å krysse to inndelinger. Se hver for seg.',
	'research.nothingShown': 'Det er for få personer i {period} til å vise noe.',
	'research.status.heuristic': 'Grensene mellom båndene er tommelfingerregler.',
	'research.status.validated-elsewhere': 'Grensene mellom båndene er prøvd ut i andre grupper.',
	'research.status.official': 'Grensene mellom båndene er de offisielle.',
	'research.howCounted': 'Slik er det telt',
	'research.counted':
		'Alle som svarte på noe på dette tidspunktet i perioden, er telt én gang, med kjønn, alder og svarmåte fra det første svaret. De som ikke svarte på skjemaet, eller som ikke har sikkert bånd, har egne kolonner.',
	'research.consent':
		'Bare de som har sagt ja til forskning, er med, så lenge de ikke har trukket det tilbake.',
	'research.otherTables':
		'Skjermingen tar hensyn til alle tabeller som kan lages om de samme personene, fra dette skjemaet og fra andre. Det røper altså ingen å legge dem sammen eller trekke dem fra hverandre.',
	'research.control':
		'Tall under {threshold} og tall som kunne røpe dem, er tomme; tall som vises, er rundet av til nærmeste {rounding}.',
	'research.downloadCsv': 'Last ned CSV',
	'research.downloadPackage': 'Last ned pakke',
	'research.downloadQuery': 'Last ned spørringen',
	'research.downloadHelp':
		'Pakken har tabellen i flere formater, kodebok, metodetekst og skript for SPSS, Stata og R. Spørringen er en liten fil som gir den samme tabellen når den kjøres på nytt. Alle nedlastinger blir loggført.',
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
