import {
	readInstrumentPermissions,
	recordInstrumentPermission
} from '#server/care/instrument-permissions.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

/** Records that a unit may use an instrument whose licence asks for it, or lists what is recorded. */
export async function permission(words: readonly string[]): Promise<number> {
	const [verb, ...rest] = words;
	if (verb === 'list') return list(rest);
	if (verb !== 'record') throw new WrongUse('Write `permission record` or `permission list`.');
	const given = readOptions(rest, ['form', 'basis', 'reference', 'until', 'unit']);
	const { form, basis = 'letter', reference = '', until, unit } = given;
	if (form === undefined) throw new WrongUse('Name the instrument with --form, for example audit.');
	if (basis !== 'letter' && basis !== 'non-commercial') {
		throw new WrongUse('--basis is letter (the holder has said yes) or non-commercial.');
	}
	const validUntil = until === undefined ? null : readDay(until);
	await withApp('permission', async (app) =>
		recordInstrumentPermission(app, await actorIn(app, 'permission', unit), {
			instrument: form,
			basis,
			reference,
			validFrom: null,
			validUntil
		})
	);
	console.log(`Recorded: ${form} may be used${until === undefined ? '' : ` until ${until}`}.`);
	return 0;
}

async function list(words: readonly string[]): Promise<number> {
	const { unit } = readOptions(words, ['unit']);
	const recorded = await withApp('permission', async (app) =>
		readInstrumentPermissions(app, await actorIn(app, 'permission', unit), {})
	);
	for (const { instrument, holder, basis, reference, validFrom, validUntil } of recorded) {
		console.log(
			`${instrument}: ${basis}, ${holder}, ${reference}, from ${validFrom} ${validUntil ? `until ${validUntil}` : 'without end'}`
		);
	}
	if (recorded.length === 0) console.log('No permission is on record.');
	return 0;
}

function readDay(text: string): string {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
	if (!day || Number.isNaN(day.getTime())) {
		throw new WrongUse(`${text} is not a date: write it as 2027-01-31.`);
	}
	return day.toISOString();
}
