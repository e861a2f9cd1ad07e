import type { clinicPlan as nb } from '../nb/clinic-plan.ts';

export const clinicPlan: Readonly<Record<keyof typeof nb, string>> = {
	'plan.title': 'Plan',
	'plan.heading': 'Plan and text for the record',
	'plan.open': 'Plan and record',
	'plan.editions': 'Editions',
	'plan.forPerson': 'For the person',
	'plan.forRecord': 'For the record',
	'plan.paperHeading': 'What we have agreed',
	'plan.yourWords': 'In your own words',
	'plan.agreed': 'What we do',
	'plan.nothingAgreed': 'We have not agreed on anything yet.',
	'plan.lookAgain': 'We look at it again on {when}.',
	'plan.yours': 'The plan is yours. Tell us if something is wrong, or if you want to change it.',
	'plan.talkMore': 'What we will talk more about',
	'plan.pdf': 'Download as PDF',
	'plan.paperLanguage': 'Language on paper',
	'paper.page': 'Page {page} of {pages}',
	'journal.notices': 'Rights to the forms',
	'plan.kept': 'Not on the paper:',
	'plan.keptHelp': 'Paper can be found by others. Take in what the person wants to have.',
	'plan.promised': 'Agreed',
	'plan.setAside': 'Not now',
	'plan.ownPlans': 'The person’s own plans',
	'journal.head': 'From Terskel, {when}.',
	'journal.help':
		'Read it through before you paste it. It rests on what the person has handed in and what you have decided.',
	'journal.alertOpen': 'The alert is open.',
	'journal.ground': 'Ground'
};
