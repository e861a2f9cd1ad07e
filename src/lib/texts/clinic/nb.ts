import { clinicAlerts } from '../nb/clinic-alerts.ts';
import { clinicAnswers } from '../nb/clinic-answers.ts';
import { clinicAssigning } from '../nb/clinic-assigning.ts';
import { clinicConference } from '../nb/clinic-conference.ts';
import { clinicFrame } from '../nb/clinic-frame.ts';
import { clinicPerson } from '../nb/clinic-person.ts';
import { clinicSuggestions } from '../nb/clinic-suggestions.ts';
import { clinicTimeline } from '../nb/clinic-timeline.ts';
import { clinicFilling } from '../nb/clinic-filling.ts';
import { clinicUnit } from '../nb/clinic-unit.ts';
import { clinicPlan } from '../nb/clinic-plan.ts';
import { clinicWorkList } from '../nb/clinic-work-list.ts';
import { researchMeasures } from '../nb/research-measures.ts';
import { researchProjects } from '../nb/research-projects.ts';
import { research } from '../nb/research.ts';
import { contentRoom } from '../nb/content-room.ts';
import { licences } from '../nb/licences.ts';
import { suggestionTopics } from '../nb/suggestion-topics.ts';
import { signIn } from '../nb/sign-in.ts';
import { states } from '../nb/states.ts';

/** Everything the pages of staff say, in Norwegian. */
export const clinic = {
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
} as const;
