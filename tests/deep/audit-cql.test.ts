import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditVector, auditVectorCount, type AuditVector } from '../property/audit-formula.ts';
import { auditReader } from '../property/audit-reading.ts';

/*
 * AUDIT against the published CQL of the ASBI screening app (MITRE for the CDC, Apache 2.0), run by
 * cql-execution: an oracle that nobody here wrote. Neither is part of this repository. The test
 * runs where TERSKEL_ASBI names a folder with
 *   WhoAuditLogicLibrary.json, FHIRHelpers-4.0.1.json, Questionnaire-WHOAUDIT.json and
 *   valueset-db.json (from src/cql and src/fhir of github.com/asbi-cds-tools/asbi-screening-app),
 * in which `npm install cql-execution@3.3.2 cql-exec-fhir@2.2.0` was run.
 */
const folder = process.env['TERSKEL_ASBI'];

interface Coded {
	readonly valueCoding: { readonly code: string };
	readonly extension?: readonly { readonly valueDecimal?: number }[];
}

interface Questionnaire {
	readonly url: string;
	readonly item: readonly { readonly linkId: string; readonly answerOption?: readonly Coded[] }[];
}

/** What the CQL says of one person. */
interface Said {
	readonly ScoreAuditC: number;
	readonly ScoreFullAudit: number;
	readonly ThresholdAuditC: number;
	readonly DisplayAuditQuestions4to8: boolean | null;
}

interface CqlExecution {
	readonly Library: new (elm: unknown, others: unknown) => unknown;
	readonly Repository: new (libraries: unknown) => unknown;
	readonly CodeService: new (valueSets: unknown) => unknown;
	readonly Executor: new (
		library: unknown,
		codes: unknown,
		parameters: unknown
	) => { exec(source: unknown): Promise<{ patientResults: Readonly<Record<string, Said>> }> };
}

interface CqlFhir {
	readonly PatientSource: { FHIRv401(): { loadBundles(bundles: readonly unknown[]): void } };
}

const questions = 'one two three four five six seven eight nine ten'.split(' ');

/** Answers as the app would hold them; those that a skip rule hides are not there. */
async function asbi(path: string) {
	const read = async <T>(name: string) => JSON.parse(await readFile(join(path, name), 'utf8')) as T;
	const load = createRequire(join(path, 'package.json'));
	const cql = load('cql-execution') as CqlExecution;
	const fhir = load('cql-exec-fhir') as CqlFhir;
	const questionnaire = await read<Questionnaire>('Questionnaire-WHOAUDIT.json');
	const library = new cql.Library(
		await read('WhoAuditLogicLibrary.json'),
		new cql.Repository({ FHIRHelpers: await read('FHIRHelpers-4.0.1.json') })
	);
	const executor = new cql.Executor(library, new cql.CodeService(await read('valueset-db.json')), {
		QuestionnaireURL: questionnaire.url
	});
	const answered = (linkId: string, isMeant: (option: Coded) => boolean) => {
		const options = questionnaire.item.find((item) => item.linkId === linkId)?.answerOption ?? [];
		const option = options.find(isMeant);
		if (!option) throw new Error(`${linkId} has no such option`);
		return { linkId, answer: [{ valueCoding: option.valueCoding }] };
	};
	return async (shown: readonly (number | null)[], isMan: boolean): Promise<Said> => {
		const source = fhir.PatientSource.FHIRv401();
		const response = {
			resourceType: 'QuestionnaireResponse',
			status: 'in-progress',
			questionnaire: questionnaire.url,
			authored: new Date().toISOString(),
			item: [
				answered('prescreen-question', ({ valueCoding }) => valueCoding.code === 'yes'),
				...shown.flatMap((value, i) =>
					value === null
						? []
						: [
								answered(
									`audit-question-${questions[i]}`,
									({ extension }) => extension?.[0]?.valueDecimal === value
								)
							]
				)
			]
		};
		const patient = {
			resourceType: 'Patient',
			id: 'p',
			birthDate: '1980-01-01',
			extension: [
				{
					url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex',
					valueCode: isMan ? 'M' : 'F'
				}
			]
		};
		source.loadBundles([
			{
				resourceType: 'Bundle',
				type: 'collection',
				entry: [patient, questionnaire, response].map((resource) => ({ resource }))
			}
		]);
		const { patientResults } = await executor.exec(source);
		return patientResults['p']!;
	};
}

/** The manual's skip rules, by hand: what a person is not asked has no answer. */
function shownOf(vector: AuditVector): readonly (number | null)[] {
	const [first, second, third] = vector;
	if (first === 0) return vector.map((value, i) => (i >= 1 && i <= 7 ? null : value));
	if (second === 0 && third === 0) {
		return vector.map((value, i) => (i >= 3 && i <= 7 ? null : value));
	}
	return vector;
}

/** A sample spread over all vectors, with both ends; a prime step meets every option. */
const sample = Array.from({ length: 150 }, (_, i) => (i * 1_234_577) % auditVectorCount);

describe.skipIf(!folder)('AUDIT against the published CQL of the ASBI screening app', () => {
	it.each([
		['men', true],
		['women', false]
	])(
		'%s: the same scores, and nobody is asked what Terskel hides',
		{ timeout: 600_000 },
		async (_who, isMan) => {
			const oracle = await asbi(folder!);
			const read = auditReader();
			let hidden = 0;
			for (const number of [...sample, auditVectorCount - 1]) {
				const vector = auditVector(number);
				const shown = shownOf(vector);
				const said = await oracle(shown, isMan);
				const { consumption, total } = read(vector, isMan);
				expect([vector, said.ScoreAuditC, said.ScoreFullAudit]).toEqual([
					vector,
					consumption,
					total
				]);
				expect(said.ThresholdAuditC).toBe(isMan ? 4 : 3);
				// The app stops below its AUDIT-C threshold too; from there on it asks as the manual does.
				if (shown[3] === null && consumption < said.ThresholdAuditC) {
					expect(said.DisplayAuditQuestions4to8).toBe(false);
					hidden++;
				}
			}
			expect(hidden).toBeGreaterThan(10);
		}
	);
});
