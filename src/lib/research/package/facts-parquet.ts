import { parquetWriteBuffer } from 'hyparquet-writer';

/** The columns of a fact, in order, with their Parquet types. */
const columns = {
	person: 'STRING',
	response: 'STRING',
	form_version: 'STRING',
	score: 'STRING',
	value: 'DOUBLE',
	lower: 'DOUBLE',
	upper: 'DOUBLE',
	is_complete: 'INT32',
	answered: 'INT32',
	total: 'INT32',
	declined: 'INT32',
	band: 'STRING',
	occasion: 'INT32',
	moment: 'STRING',
	week: 'STRING',
	age_band: 'STRING',
	gender: 'STRING',
	mode: 'STRING',
	rater: 'STRING'
} as const;

/** A score fact under a pseudonym of a project. */
export type PlainFact = {
	readonly [Name in keyof typeof columns]: (typeof columns)[Name] extends 'STRING'
		? string | null
		: number | null;
};

/** Facts as one Parquet file. */
export function factsParquet(facts: readonly PlainFact[]): Uint8Array {
	const columnData = Object.entries(columns).map(([name, type]) => ({
		name,
		type,
		nullable: true,
		data: facts.map((fact) => fact[name as keyof PlainFact])
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData }));
}
