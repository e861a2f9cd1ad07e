import type { refusals as nb } from '../nb/refusals.ts';

export const refusals: Readonly<Record<keyof typeof nb, string>> = {
	'refusal.not-an-option': 'This choice is no longer here. Choose one of those you see.',
	'refusal.not-a-number': 'Please write only numbers here, for example 3 or 1.5.',
	'refusal.not-whole': 'Please write a whole number here.',
	'refusal.out-of-range': 'Write a number from {min} to {max}.',
	'refusal.too-small': 'Write {min} or more.',
	'refusal.too-large': 'Write {max} or less.',
	'refusal.not-a-date':
		'We did not recognise the date. Write it like 3.6.2015, 06.2015 or just 2015.',
	'refusal.too-long':
		'The text is a little too long. There is room for {max, plural, one {# character} other {# characters}}.',
	'refusal.too-many': 'There is room for {max, plural, one {# thing} other {# things}} here.',
	'refusal.contradiction': 'Two of the answers do not go together. Take one of them away.',
	'refusal.duplicate': 'Two things have the same place. Give each its own.',
	'refusal.wrong-shape': 'We could not read the answer. Please try once more.',
	'refusal.inRow': 'Number {row}, {question}: {words}'
};
