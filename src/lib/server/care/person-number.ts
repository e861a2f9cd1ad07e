import type { App } from '../app.ts';
import { blindIndex } from '../vault/blind-index.ts';
import type { Vault } from '../vault/open-vault.ts';
import { unwrapPersonKey } from '../vault/person-key.ts';
import type { Identity } from './identity.ts';

/** What a person is found by when somebody knows the number; empty for a person without one. */
export function numberIndex(vault: Vault, number: string | null): string {
	const written = (number ?? '').replace(/\s/g, '').toLowerCase();
	return written === '' ? '' : blindIndex(vault, 'person-number', written);
}

/** Makes the index of people who were there before it. Returns how many. */
export async function indexPersonNumbers(app: App): Promise<number> {
	const rows = await app.db.read
		.selectFrom('person')
		.innerJoin('person_key as k', (join) =>
			join.onRef('k.unit_id', '=', 'person.unit_id').onRef('k.person_id', '=', 'person.id')
		)
		.select(['person.unit_id', 'person.id', 'person.sealed_identity', 'k.wrapped'])
		.where('person.number_index', 'is', null)
		.where('k.wrapped', 'is not', null)
		.execute();
	for (const { unit_id, id, sealed_identity, wrapped } of rows) {
		const key = unwrapPersonKey(app.vault, unit_id, id, wrapped);
		const { number } = key.open<Identity>(sealed_identity, 'person', id, 'sealed_identity');
		await app.db.write((tx) =>
			tx
				.updateTable('person')
				.set({ number_index: numberIndex(app.vault, number) })
				.where('unit_id', '=', unit_id)
				.where('id', '=', id)
				.execute()
		);
	}
	return rows.length;
}
