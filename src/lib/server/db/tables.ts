import type { AlertTable } from './tables/alert.ts';
import type {
	AccessCodeTable,
	AssignmentFormTable,
	AssignmentTable,
	PatientSessionTable,
	ResumePhraseTable
} from './tables/assignment.ts';
import type { AuditEventTable, AuditHeadTable } from './tables/audit.ts';
import type { ChallengeTable } from './tables/challenge.ts';
import type { ConsentEventTable } from './tables/consent.ts';
import type { ContentVersionTable } from './tables/content.ts';
import type {
	DecisionFollowUpTable,
	DecisionTable,
	SuggestionStateTable
} from './tables/decision.ts';
import type { BreakGlassTable } from './tables/emergency.ts';
import type {
	EpisodeTable,
	PersonKeyTable,
	PersonTable,
	ProjectKeyTable
} from './tables/person.ts';
import type { RateLimitTable } from './tables/rate-limit.ts';
import type {
	AttendanceFactTable,
	ItemFactTable,
	ResearchControlTable,
	ResearchExportTable,
	ResearchProjectDecisionTable,
	ResearchProjectMemberTable,
	ResearchProjectTable,
	ResearchReleaseTable,
	ResponseFactTable,
	ScoreFactTable,
	SuggestionFactTable
} from './tables/research.ts';
import type {
	AnswerEventTable,
	AnswerNoteTable,
	AnswerTable,
	ResponseTable
} from './tables/response.ts';
import type { ShareTable } from './tables/share.ts';
import type { LegalHoldTable, RightsRequestTable } from './tables/rights.ts';
import type {
	PasskeyTable,
	ProviderLinkTable,
	SecondFactorTable,
	RecoveryCodeTable,
	SessionTable,
	StaffRoleTable,
	StaffTable
} from './tables/staff.ts';
import type {
	InstrumentPermissionTable,
	UnitSettingTable,
	UnitTable,
	UnitWordingTable
} from './tables/unit.ts';

/** The whole schema, by table name. */
export interface Tables {
	unit: UnitTable;
	unit_setting: UnitSettingTable;
	instrument_permission: InstrumentPermissionTable;
	unit_wording: UnitWordingTable;
	staff: StaffTable;
	staff_role: StaffRoleTable;
	session: SessionTable;
	staff_second_factor: SecondFactorTable;
	staff_recovery_code: RecoveryCodeTable;
	staff_passkey: PasskeyTable;
	staff_provider_link: ProviderLinkTable;
	challenge: ChallengeTable;
	project_key: ProjectKeyTable;
	person: PersonTable;
	person_key: PersonKeyTable;
	episode: EpisodeTable;
	break_glass: BreakGlassTable;
	assignment: AssignmentTable;
	assignment_form: AssignmentFormTable;
	access_code: AccessCodeTable;
	patient_session: PatientSessionTable;
	resume_phrase: ResumePhraseTable;
	response: ResponseTable;
	answer_event: AnswerEventTable;
	answer: AnswerTable;
	answer_note: AnswerNoteTable;
	suggestion_state: SuggestionStateTable;
	decision: DecisionTable;
	decision_follow_up: DecisionFollowUpTable;
	share: ShareTable;
	alert: AlertTable;
	consent_event: ConsentEventTable;
	rights_request: RightsRequestTable;
	legal_hold: LegalHoldTable;
	audit_event: AuditEventTable;
	audit_head: AuditHeadTable;
	content_version: ContentVersionTable;
	score_fact: ScoreFactTable;
	response_fact: ResponseFactTable;
	item_fact: ItemFactTable;
	suggestion_fact: SuggestionFactTable;
	attendance_fact: AttendanceFactTable;
	research_control: ResearchControlTable;
	research_project: ResearchProjectTable;
	research_project_member: ResearchProjectMemberTable;
	research_project_decision: ResearchProjectDecisionTable;
	research_release: ResearchReleaseTable;
	research_export: ResearchExportTable;
	rate_limit: RateLimitTable;
}
