/** A form to begin from: it passes every check as it stands, and says what to change. */
export function formTemplate(id: string, kind: string): string {
	return `form: ${id}
version: 1.0.0
kind: ${kind}
status: topic-questions        # own wording, not validated
respondent: [patient]
moment: [intake]
minutes: 2
title: { nb: Ny tittel, en: New title }
intro:
  nb: Si hva spørsmålene handler om, hvem som ser svarene, og at alt kan hoppes over.
  en: Say what the questions are about, who sees the answers, and that all of it can be skipped.
sensitive: false               # true asks whether the person is alone and shows where to get help
sections:
  - id: first
    title: { nb: Første del, en: First part }
    items:
      - id: how-is-it
        type: choice
        text: { nb: Hvordan er det nå?, en: How is it now? }
        options:
          - { value: well, text: { nb: Bra, en: Well } }
          - { value: hard, text: { nb: Vanskelig, en: Hard } }
          - { value: unsure, unsure: true, text: { nb: Vet ikke, en: Not sure } }
      - id: what-is-hard
        type: text
        text: { nb: Hva er vanskelig?, en: What is hard? }
        when: { item: how-is-it, is: hard }
`;
}

/** A suggestion to begin from, as an entry of a file below forms/suggestions. */
export function suggestionTemplate(
	id: string,
	item: string,
	value: string,
	source: string
): string {
	return `- suggestion: ${id}
  topic: ${id.split('-')[0] ?? id}
  kind: talk                   # offer | plan | talk | check | alert | right | caution
  urgency: plan                # now | this-visit | plan
  title: { nb: Snakk om det som er vanskelig, en: Talk about what is hard }
  action:
    nb: Spør hva som ville gjort det lettere, og avtal ett lite steg.
    en: Ask what would make it easier, and agree on one small step.
  patientText: { nb: Vi kan snakke om hva som ville gjort det lettere., en: We can talk about what would make it easier. }
  when: { item: ${item}, is: ${value} }
  whenUnknown: { nb: Spør hvordan det er nå., en: Ask how it is now. }
  owner: clinician
  precedence: 50               # safety 0-9, unsafe relatives 10-19, basic needs 20-29, rights 30-39, ordinary 50, comfort 80
  evidence:
    - { source: ${source}, strength: design, says: 'Say in your own words what the source found, and where (at: L10-L12).' }
  scope: { nb: Si hvor kunnskapen kommer fra og hva den ikke gjelder., en: Say where the knowledge comes from and what it does not cover. }
  notes: Name every threshold that no source states.
  examples:
    - { given: { ${item}: ${value} }, expect: suggested }
    - { given: {}, expect: unknown }
`;
}
