/**
 * 256 everyday words without å, æ and ø, so that every keyboard can write them; no two begin with
 * the same four letters. None of them says anything about why somebody is here.
 */
export const resumeWords: readonly string[] = `
	adresse agurk akvarell album ananas anker arkiv asfalt august avis bakke balkong
	ballong banan basar benk berg bilde blad blyant bok bolle bomull bord
	botanikk brikke bris bro brosje brunost bukt buss butikk dag dal dans
	dato delfin diamant dokument drage duk ekorn elefant elg eng epletre esel
	etasje eventyr fabel familie farge fasan sirup fiken fisk flagg flate flokk
	flue ukulele fole fontene form foss frakk frimerke frokost frosk fugl galopp
	gate geit globus gran grein gryte gull hage hake hammer hare harpe
	hatt hav himmel hjelm hjul honning hus hval hvete insekt iskrem jul
	juli juni kabin kaffe kake kaktus kalender kanal kanin kano kant kart
	kasse katt kjede kjole klarinett klasse klut kobolt kokos komet konsert kopp
	korall korg kornett krabbe krage krans krone krukke kube kunst kurv kusine
	laks lam land lenke lerke lilje lin linje list lukt lund lyd
	lykt lyn lys magnet mai mandel mango mars maur medalje melk melodi
	meter mil modell molo morgen mose motor mugge myr nabo nebb nordlys
	note november nype oase olje omvei onsdag oter ovn palme panda panne
	park pause perm plante plomme port post prikk radio ramme regn rein
	reise rekke ring rose rosin sag salat sand sang sau seil sekk
	sel september signal sirkel sitron sjal skip skje skjorte skog skole sky
	sol sommer vaffel spade spor sti stige stjerne stol strand strikk stue
	svane tak tavle teater telt teppe time tinde tiur tog tomat trapp
	tre trekant tromme trost tulipan ull ulv vann vase vei veke vindu
	vinter viol vogn vott
`
	.trim()
	.split(/\s+/);
