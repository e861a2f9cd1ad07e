import { accessLog as accessLogEn } from './en/access-log.ts';
import { account as accountEn } from './en/account.ts';
import { accounts as accountsEn } from './en/accounts.ts';
import { answering as answeringEn } from './en/answering.ts';
import { auditLog as auditLogEn } from './en/audit-log.ts';
import { before as beforeEn } from './en/before.ts';
import { clinicAlerts as clinicAlertsEn } from './en/clinic-alerts.ts';
import { clinicAnswers as clinicAnswersEn } from './en/clinic-answers.ts';
import { clinicAssigning as clinicAssigningEn } from './en/clinic-assigning.ts';
import { clinicConference as clinicConferenceEn } from './en/clinic-conference.ts';
import { clinicFrame as clinicFrameEn } from './en/clinic-frame.ts';
import { clinicPerson as clinicPersonEn } from './en/clinic-person.ts';
import { clinicSuggestions as clinicSuggestionsEn } from './en/clinic-suggestions.ts';
import { clinicTimeline as clinicTimelineEn } from './en/clinic-timeline.ts';
import { clinicFilling as clinicFillingEn } from './en/clinic-filling.ts';
import { clinicUnit as clinicUnitEn } from './en/clinic-unit.ts';
import { clinicPlan as clinicPlanEn } from './en/clinic-plan.ts';
import { clinicWorkList as clinicWorkListEn } from './en/clinic-work-list.ts';
import { contentRoom as contentRoomEn } from './en/content-room.ts';
import { emergency as emergencyEn } from './en/emergency.ts';
import { comingBack as comingBackEn } from './en/coming-back.ts';
import { consents as consentsEn } from './en/consents.ts';
import { helpWanted as helpWantedEn } from './en/help-wanted.ts';
import { ownPlan as ownPlanEn } from './en/own-plan.ts';
import { suggestionTopics as suggestionTopicsEn } from './en/suggestion-topics.ts';
import { summary as summaryEn } from './en/summary.ts';
import { entry as entryEn } from './en/entry.ts';
import { formPage as formPageEn } from './en/form-page.ts';
import { licences as licencesEn } from './en/licences.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { researchMeasures as researchMeasuresEn } from './en/research-measures.ts';
import { researchProjects as researchProjectsEn } from './en/research-projects.ts';
import { research as researchEn } from './en/research.ts';
import { retention as retentionEn } from './en/retention.ts';
import { rights as rightsEn } from './en/rights.ts';
import { signIn as signInEn } from './en/sign-in.ts';
import { states as statesEn } from './en/states.ts';
import type { InterfaceLanguage } from './language.ts';
import { accessLog } from './nb/access-log.ts';
import { account } from './nb/account.ts';
import { accounts } from './nb/accounts.ts';
import { answering } from './nb/answering.ts';
import { auditLog } from './nb/audit-log.ts';
import { before } from './nb/before.ts';
import { clinicAlerts } from './nb/clinic-alerts.ts';
import { clinicAnswers } from './nb/clinic-answers.ts';
import { clinicAssigning } from './nb/clinic-assigning.ts';
import { clinicConference } from './nb/clinic-conference.ts';
import { clinicFrame } from './nb/clinic-frame.ts';
import { clinicPerson } from './nb/clinic-person.ts';
import { clinicSuggestions } from './nb/clinic-suggestions.ts';
import { clinicTimeline } from './nb/clinic-timeline.ts';
import { clinicFilling } from './nb/clinic-filling.ts';
import { clinicUnit } from './nb/clinic-unit.ts';
import { clinicPlan } from './nb/clinic-plan.ts';
import { clinicWorkList } from './nb/clinic-work-list.ts';
import { contentRoom } from './nb/content-room.ts';
import { emergency } from './nb/emergency.ts';
import { comingBack } from './nb/coming-back.ts';
import { consents } from './nb/consents.ts';
import { helpWanted } from './nb/help-wanted.ts';
import { ownPlan } from './nb/own-plan.ts';
import { suggestionTopics } from './nb/suggestion-topics.ts';
import { summary } from './nb/summary.ts';
import { entry } from './nb/entry.ts';
import { formPage } from './nb/form-page.ts';
import { licences } from './nb/licences.ts';
import { refusals } from './nb/refusals.ts';
import { researchMeasures } from './nb/research-measures.ts';
import { researchProjects } from './nb/research-projects.ts';
import { research } from './nb/research.ts';
import { retention } from './nb/retention.ts';
import { rights } from './nb/rights.ts';
import { signIn } from './nb/sign-in.ts';
import { states } from './nb/states.ts';
import type { Messages } from './say.ts';

/** One area of interface words. `reader` decides how plain they have to be. */
export interface Area {
	readonly name: string;
	readonly reader: 'patient' | 'staff';
	readonly messages: Readonly<Record<InterfaceLanguage, Messages>>;
}

/** Every area, for tests and for whoever translates. Pages import the areas that they say. */
export const areas: readonly Area[] = [
	{ name: 'entry', reader: 'patient', messages: { nb: entry, en: entryEn } },
	{ name: 'before', reader: 'patient', messages: { nb: before, en: beforeEn } },
	{ name: 'answering', reader: 'patient', messages: { nb: answering, en: answeringEn } },
	{ name: 'form-page', reader: 'patient', messages: { nb: formPage, en: formPageEn } },
	{ name: 'coming-back', reader: 'patient', messages: { nb: comingBack, en: comingBackEn } },
	{ name: 'consents', reader: 'patient', messages: { nb: consents, en: consentsEn } },
	{ name: 'help-wanted', reader: 'patient', messages: { nb: helpWanted, en: helpWantedEn } },
	{ name: 'own-plan', reader: 'patient', messages: { nb: ownPlan, en: ownPlanEn } },
	{ name: 'summary', reader: 'patient', messages: { nb: summary, en: summaryEn } },
	{ name: 'refusals', reader: 'patient', messages: { nb: refusals, en: refusalsEn } },
	{ name: 'access-log', reader: 'patient', messages: { nb: accessLog, en: accessLogEn } },
	{ name: 'account', reader: 'staff', messages: { nb: account, en: accountEn } },
	{ name: 'accounts', reader: 'staff', messages: { nb: accounts, en: accountsEn } },
	{
		name: 'content-room',
		reader: 'staff',
		messages: { nb: contentRoom, en: contentRoomEn }
	},
	{ name: 'emergency', reader: 'staff', messages: { nb: emergency, en: emergencyEn } },
	{ name: 'audit-log', reader: 'staff', messages: { nb: auditLog, en: auditLogEn } },
	{ name: 'licences', reader: 'staff', messages: { nb: licences, en: licencesEn } },
	{ name: 'states', reader: 'staff', messages: { nb: states, en: statesEn } },
	{ name: 'research', reader: 'staff', messages: { nb: research, en: researchEn } },
	{
		name: 'research-measures',
		reader: 'staff',
		messages: { nb: researchMeasures, en: researchMeasuresEn }
	},
	{
		name: 'research-projects',
		reader: 'staff',
		messages: { nb: researchProjects, en: researchProjectsEn }
	},
	{ name: 'retention', reader: 'staff', messages: { nb: retention, en: retentionEn } },
	{ name: 'rights', reader: 'staff', messages: { nb: rights, en: rightsEn } },
	{ name: 'sign-in', reader: 'staff', messages: { nb: signIn, en: signInEn } },
	{ name: 'clinic-alerts', reader: 'staff', messages: { nb: clinicAlerts, en: clinicAlertsEn } },
	{
		name: 'clinic-assigning',
		reader: 'staff',
		messages: { nb: clinicAssigning, en: clinicAssigningEn }
	},
	{ name: 'clinic-frame', reader: 'staff', messages: { nb: clinicFrame, en: clinicFrameEn } },
	{ name: 'clinic-person', reader: 'staff', messages: { nb: clinicPerson, en: clinicPersonEn } },
	{
		name: 'suggestion-topics',
		reader: 'staff',
		messages: { nb: suggestionTopics, en: suggestionTopicsEn }
	},
	{
		name: 'clinic-suggestions',
		reader: 'staff',
		messages: { nb: clinicSuggestions, en: clinicSuggestionsEn }
	},
	{
		name: 'clinic-timeline',
		reader: 'staff',
		messages: { nb: clinicTimeline, en: clinicTimelineEn }
	},
	{
		name: 'clinic-work-list',
		reader: 'staff',
		messages: { nb: clinicWorkList, en: clinicWorkListEn }
	},
	{ name: 'clinic-filling', reader: 'staff', messages: { nb: clinicFilling, en: clinicFillingEn } },
	{ name: 'clinic-unit', reader: 'staff', messages: { nb: clinicUnit, en: clinicUnitEn } },
	{ name: 'clinic-answers', reader: 'staff', messages: { nb: clinicAnswers, en: clinicAnswersEn } },
	{
		name: 'clinic-conference',
		reader: 'staff',
		messages: { nb: clinicConference, en: clinicConferenceEn }
	},
	{ name: 'clinic-plan', reader: 'staff', messages: { nb: clinicPlan, en: clinicPlanEn } }
];
