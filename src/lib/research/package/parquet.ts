import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DataSheet } from './columns.ts';

/** A sheet as Parquet; what is protected is null. */
export function parquetOf(sheet: DataSheet): Uint8Array {
	const columnData = sheet.columns.map(({ name, type }, i) => ({
		name,
		type: type === 'text' ? ('STRING' as const) : ('INT32' as const),
		nullable: true,
		data: sheet.lines.map((line) => line[i] ?? null)
	}));
	return new Uint8Array(parquetWriteBuffer({ columnData }));
}
