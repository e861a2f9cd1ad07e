import { clinicAlerts } from '../en/clinic-alerts.ts';
import { clinicAnswers } from '../en/clinic-answers.ts';
import { clinicAssigning } from '../en/clinic-assigning.ts';
import { clinicConference } from '../en/clinic-conference.ts';
import { clinicFrame } from '../en/clinic-frame.ts';
import { clinicPerson } from '../en/clinic-person.ts';
import { clinicSuggestions } from '../en/clinic-suggestions.ts';
import { clinicTimeline } from '../en/clinic-timeline.ts';
import { clinicFilling } from '../en/clinic-filling.ts';
import { clinicUnit } from '../en/clinic-unit.ts';
import { clinicPlan } from '../en/clinic-plan.ts';
import { clinicWorkList } from '../en/clinic-work-list.ts';
import { researchMeasures } from '../en/research-measures.ts';
import { researchProjects } from '../en/research-projects.ts';
import { research } from '../en/research.ts';
import { contentRoom } from '../en/content-room.ts';
import { licences } from '../en/licences.ts';
import { suggestionTopics } from '../en/suggestion-topics.ts';
import { signIn } from '../en/sign-in.ts';
import { states } from '../en/states.ts';
import type { clinic as nb } from './nb.ts';

/** Everything the pages of staff say, in English. */
export const clinic: Readonly<Record<keyof typeof nb, string>> = {
	...clinicFrame,
	...clinicTimeline,
	...clinicFilling,
	...clinicUnit,
	...clinicPlan,
	...clinicWorkList,
	...clinicAssigning,
	...clinicPerson,
	...clinicAnswers,
	...clinicConference,
	...clinicSuggestions,
	...suggestionTopics,
	...clinicAlerts,
	...research,
	...contentRoom,
	...researchMeasures,
	...researchProjects,
	...licences,
	...signIn,
	...states
};
