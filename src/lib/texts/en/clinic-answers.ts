import type { clinicAnswers as nb } from '../nb/clinic-answers.ts';

export const clinicAnswers: Readonly<Record<keyof typeof nb, string>> = {
	'sheet.title': 'Answers',
	'sheet.open': 'See the answers, mark and note',
	'sheet.standing.older':
		'A newer version of the form is in use now. The answers are shown as they were given.',
	'sheet.standing.withdrawn':
		'The form is no longer in use. The answers are shown as they were given, but lead to no suggestions.',
	'sheet.beside.patient': "The person's answers ({when}) stand beside.",
	'sheet.beside.clinician': 'Your answers ({when}) stand beside.',
	'sheet.noneBeside': 'Only one side has answered this.',
	'sheet.gaps': 'Here you see it differently',
	'sheet.gapsHelp': 'Neither is the right one. The difference is something to talk about.',
	'sheet.gapsNone': 'You see it alike where both have answered.',
	'sheet.rater.patient': 'The person',
	'sheet.rater.clinician': 'You',
	'gap.same': 'Alike',
	'gap.different': 'Different',
	'gap.apart': '{by} of {of} steps apart',
	'sheet.saidBefore': 'This was answered: {says}',
	'sheet.mark': 'Mark or note',
	'sheet.note': 'Note',
	'sheet.noteHelp': "Stands beside the answer. The person's own answer stays as it is.",
	'sheet.noteMissing': 'Write a few words, so that the next to read understands.',
	'sheet.saveNote': 'Save the note',
	'sheet.markUnclear': 'Mark as unclear',
	'sheet.markUnclearHelp':
		'An unclear answer counts as not known until it is cleared up. Write what is unclear.',
	'sheet.markClear': 'It is clear after all',
	'sheet.markConfirmed': 'Confirmed together with the person',
	'sheet.markConfirmedHelp':
		'The answer was given while affected. Go through it together when the person is ready.',
	'sheet.toConfirm':
		'{n, plural, one {# answer was given while affected and is not confirmed} other {# answers were given while affected and are not confirmed}}',
	'sheet.changed':
		'The answer has changed since you read it. Read what it says now, and mark it again if that is still right.',
	'sheet.saved': 'Saved.'
};
