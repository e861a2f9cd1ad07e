import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DataSheet } from './columns.ts';

const parquetTypes = { text: 'STRING', 'whole-number': 'INT32', number: 'DOUBLE' } as const;

/** A sheet as Parquet; what is protected is null. */
export function parquetOf(sheet: DataSheet): Uint8Array {
	const columnData = sheet.columns.map(({ name, type }, i) => ({
		name,
		type: parquetTypes[type],
		nullable: true,
		data: sheet.lines.map((line) => line[i] ?? null)
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData }));
}
