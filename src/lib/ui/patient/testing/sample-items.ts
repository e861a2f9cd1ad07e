import type { CompiledItem } from '#engine/compile/compiled.ts';

/** One item of every type, with words as a form would have them. For tests and the gallery. */

const base = { sources: [] } as const;

function named<const Id extends string>(id: Id) {
	return { ...base, id, name: `sample.${id}` };
}

const yesNoUnsure = [
	{ value: 'yes', text: { nb: 'Ja', en: 'Yes' } },
	{ value: 'no', text: { nb: 'Nei', en: 'No' } },
	{ value: 'unsure', isUnsure: true, text: { nb: 'Vet ikke', en: 'Don’t know' } }
] as const;

export const choiceItem: CompiledItem = {
	...named('believes'),
	type: 'choice',
	text: { nb: 'Er det noen som har tro på deg?', en: 'Is there someone who believes in you?' },
	options: yesNoUnsure
};

export const choicesItem: CompiledItem = {
	...named('supports'),
	type: 'choices',
	text: {
		nb: 'Hva eller hvem gir deg støtte i hverdagen?',
		en: 'What or who supports you in daily life?'
	},
	help: { nb: 'Kryss av for alt som passer.', en: 'Tick everything that fits.' },
	options: [
		{ value: 'family', text: { nb: 'Familie', en: 'Family' } },
		{ value: 'friends', text: { nb: 'Venner', en: 'Friends' } },
		{
			value: 'peers',
			text: {
				nb: 'Folk som har vært gjennom det samme',
				en: 'People who have been through the same'
			}
		},
		{
			value: 'nothing-now',
			isExclusive: true,
			text: { nb: 'Ikke noe akkurat nå', en: 'Nothing right now' }
		}
	]
};

export const ladderItem: CompiledItem = {
	...named('ladder'),
	type: 'scale',
	display: 'ladder',
	text: { nb: 'Alkohol: Hvor står du nå?', en: 'Alcohol: where do you stand now?' },
	min: 0,
	max: 10,
	anchors: {
		0: {
			nb: 'Jeg tenker ikke på å endre bruken',
			en: 'I am not thinking of changing my use'
		},
		2: {
			nb: 'Jeg tror jeg må vurdere å endre bruken en gang',
			en: 'I think I will need to consider changing my use some day'
		},
		5: {
			nb: 'Jeg synes jeg burde endre bruken, men er ikke helt klar',
			en: 'I think I should change my use, but I am not quite ready'
		},
		8: {
			nb: 'Jeg har begynt å tenke på hvordan jeg kan endre bruken',
			en: 'I have started to think about how to change my use'
		},
		10: {
			nb: 'Jeg er i gang med å endre bruken',
			en: 'I am taking steps to change my use'
		}
	}
};

export const rulerItem: CompiledItem = {
	...named('importance'),
	type: 'scale',
	display: 'ruler',
	text: {
		nb: 'Hvor viktig er det for deg å endre noe nå?',
		en: 'How important is it for you to change something now?'
	},
	min: 0,
	max: 10,
	anchors: {
		0: { nb: 'Ikke viktig', en: 'Not important' },
		10: { nb: 'Svært viktig', en: 'Very important' }
	}
};

export const numberItem: CompiledItem = {
	...named('hours'),
	type: 'number',
	text: { nb: 'Hvor mange timer sover du?', en: 'How many hours do you sleep?' },
	help: { nb: 'Tenk på en vanlig natt.', en: 'Think of an ordinary night.' },
	min: 0,
	max: 24,
	unit: { nb: 'timer', en: 'hours' }
};

export const dateItem: CompiledItem = {
	...named('first-time'),
	type: 'date',
	text: {
		nb: 'Når begynte du å bruke det ofte?',
		en: 'When did you begin to use it often?'
	},
	options: [
		{ value: 'as-child', text: { nb: 'Som barn', en: 'As a child' } },
		{ value: 'as-teenager', text: { nb: 'Som tenåring', en: 'As a teenager' } },
		{ value: 'as-adult', text: { nb: 'Som voksen', en: 'As an adult' } }
	]
};

export const textItem: CompiledItem = {
	...named('matters'),
	type: 'text',
	text: {
		nb: 'Hva er viktigst for deg akkurat nå?',
		en: 'What matters most to you right now?'
	},
	maxLength: 400
};

export const listItem: CompiledItem = {
	...named('good-at'),
	type: 'list',
	text: { nb: 'Hva er du god til, eller stolt av?', en: 'What are you good at, or proud of?' },
	help: {
		nb: 'Stort eller smått: lage mat, fikse ting, være en god venn.',
		en: 'Big or small: cooking, fixing things, being a good friend.'
	}
};

export const rowsItem: CompiledItem = {
	...named('people'),
	type: 'rows',
	text: { nb: 'Hvem er viktige i livet ditt?', en: 'Who matters in your life?' },
	help: { nb: 'Fornavn eller «søster» holder.', en: 'First name or “sister” is enough.' },
	rowLabel: { nb: 'person', en: 'person' },
	maxEntries: 6,
	items: [
		{
			...named('who'),
			type: 'text',
			display: 'line',
			text: { nb: 'Hvem er det?', en: 'Who is it?' }
		},
		{
			...named('knows'),
			type: 'choice',
			text: { nb: 'Vet personen at du er her?', en: 'Does the person know you are here?' },
			options: yesNoUnsure
		},
		{
			...named('since'),
			type: 'date',
			text: { nb: 'Hvor lenge har dere kjent hverandre?', en: 'Since when?' },
			precision: 'year'
		}
	]
};

export const rankItem: CompiledItem = {
	...named('begin-with'),
	type: 'rank',
	text: { nb: 'Hva vil du begynne med?', en: 'What do you want to begin with?' },
	options: [
		{ value: 'housing', text: { nb: 'Et sted å bo', en: 'A place to live' } },
		{ value: 'money', text: { nb: 'Penger og gjeld', en: 'Money and debt' } },
		{ value: 'sleep', text: { nb: 'Søvn', en: 'Sleep' } },
		{ value: 'family', text: { nb: 'Familien min', en: 'My family' } }
	]
};

export const balanceItem: CompiledItem = {
	...named('weigh'),
	type: 'balance',
	text: { nb: 'Hva taler for, og hva taler mot?', en: 'What speaks for, and what against?' },
	sides: {
		left: { nb: 'Det som er bra med å fortsette som nå', en: 'Good about going on as now' },
		right: { nb: 'Det som er bra med å endre noe', en: 'Good about changing something' }
	}
};

export const noteItem: CompiledItem = {
	...named('who-sees'),
	type: 'note',
	text: {
		nb: 'Bare de i teamet ditt som trenger det for å hjelpe deg, kan se svarene. Er du i fare nå, ring {{contact.emergency}}.',
		en: 'Only those in your team who need it to help you can see your answers. If you are in danger now, call {{contact.emergency}}.'
	}
};

export const calculatedItem: CompiledItem = {
	...named('result'),
	type: 'calculated',
	text: { nb: 'Så mange har du svart på', en: 'So many you have answered' },
	score: 'sample.total'
};

export const answerableSamples: readonly CompiledItem[] = [
	choiceItem,
	choicesItem,
	ladderItem,
	rulerItem,
	numberItem,
	dateItem,
	textItem,
	listItem,
	rowsItem,
	rankItem,
	balanceItem
];
