import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '#server/app.ts';
import { copyPerson } from '#server/care/copy-person.ts';
import { erasePerson } from '#server/care/erase-person.ts';
import { liftRestriction } from '#server/care/lift-restriction.ts';
import { liftLegalHold, placeLegalHold } from '#server/care/legal-hold.ts';
import { previewRetention } from '#server/care/preview-retention.ts';
import { retentionPurposes, type RetentionRules } from '#server/care/retention-rules.ts';
import {
	answerRightsRequest,
	listRightsRequests,
	recordRightsRequest
} from '#server/care/rights-requests.ts';
import { setRetention } from '#server/care/set-retention.ts';
import type { RightsRequestKind } from '#server/db/tables/rights.ts';
import { copyAsPage } from '#server/dossier/copy-as-page.ts';
import { readId, type EpisodeId } from '#server/ids.ts';
import { actorIn, withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

const kinds: readonly RightsRequestKind[] = [
	'access',
	'rectification',
	'erasure',
	'restriction',
	'portability'
];

type Deed = (given: Readonly<Record<string, string | undefined>>) => Promise<number>;

const deeds: Readonly<Record<string, readonly [options: readonly string[], deed: Deed]>> = {
	list: [['unit'], list],
	record: [['episode', 'kind', 'note', 'unit'], record],
	answer: [['request', 'state', 'answer', 'unit'], answer],
	lift: [['request', 'unit'], lift],
	copy: [['episode', 'out', 'language', 'unit'], copy],
	erase: [['episode', 'yes-erase', 'unit'], erase],
	hold: [['episode', 'reason', 'unit'], hold],
	unhold: [['episode', 'unit'], unhold],
	retention: [[...retentionPurposes, 'decide', 'unit'], retention]
};

/** What people may ask of us by law: requests, copies, erasure, holds, retention. */
export async function rights(words: readonly string[]): Promise<number> {
	const [name = '', ...rest] = words;
	const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined;
	if (!deed) throw new WrongUse(`Write \`rights ${Object.keys(deeds).join('|')}\`.`);
	const [options, run] = deed;
	return run(readOptions(rest, [...options]));
}

function inUnit<Result>(
	unit: string | undefined,
	work: (app: App, actor: Awaited<ReturnType<typeof actorIn>>) => Promise<Result>
): Promise<Result> {
	return withApp('rights', async (app) => work(app, await actorIn(app, 'rights', unit)));
}

function needed(value: string | undefined, option: string): string {
	if (value === undefined) throw new WrongUse(`--${option} is missing.`);
	return value;
}

async function list({ unit }: Parameters<Deed>[0]): Promise<number> {
	const requests = await inUnit(unit, (app, actor) => listRightsRequests(app, actor, {}));
	for (const one of requests) {
		console.log(
			`${one.requestId}  ${one.kind}  ${one.state}  due ${one.dueOn}  episode ${one.episodeId}${one.isStanding ? '  STANDS' : ''}`
		);
	}
	if (requests.length === 0) console.log('No requests.');
	return 0;
}

async function record({ episode, kind, note = '', unit }: Parameters<Deed>[0]): Promise<number> {
	const known = kinds.find((one) => one === kind);
	if (!known) throw new WrongUse(`--kind is one of ${kinds.join(', ')}.`);
	const episodeId: EpisodeId = readId(needed(episode, 'episode'));
	const id = await inUnit(unit, (app, actor) =>
		recordRightsRequest(app, actor, { episodeId, kind: known, note })
	);
	console.log(`Recorded: ${id}`);
	return 0;
}

async function answer(given: Parameters<Deed>[0]): Promise<number> {
	const { request, state, unit } = given;
	if (state !== 'met' && state !== 'refused') throw new WrongUse('--state is met or refused.');
	await inUnit(unit, (app, actor) =>
		answerRightsRequest(app, actor, {
			requestId: readId(needed(request, 'request')),
			state,
			answer: needed(given['answer'], 'answer')
		})
	);
	console.log('Answered.');
	return 0;
}

async function lift({ request, unit }: Parameters<Deed>[0]): Promise<number> {
	await inUnit(unit, (app, actor) =>
		liftRestriction(app, actor, { requestId: readId(needed(request, 'request')) })
	);
	console.log('The restriction is lifted.');
	return 0;
}

async function copy({ episode, out, language = 'nb', unit }: Parameters<Deed>[0]): Promise<number> {
	const folder = needed(out, 'out');
	const episodeId: EpisodeId = readId(needed(episode, 'episode'));
	const copied = await inUnit(unit, (app, actor) =>
		copyPerson(app, actor, { episodeId, language })
	);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const write = (name: string, text: string) =>
		writeFile(join(folder, name), text, { mode: 0o600 });
	await write('copy.json', `${JSON.stringify(copied, null, '\t')}\n`);
	await write('copy.html', copyAsPage(copied, language));
	console.log(`Written: ${join(folder, 'copy.json')} and copy.html. Read before handing over.`);
	return 0;
}

async function erase({ episode, 'yes-erase': again, unit }: Parameters<Deed>[0]): Promise<number> {
	const id = needed(episode, 'episode');
	if (again !== id) throw new WrongUse('Write the episode once more after --yes-erase.');
	const proof = await inUnit(unit, (app, actor) =>
		erasePerson(app, actor, { episodeId: readId(id) })
	);
	console.log(JSON.stringify(proof, null, '\t'));
	return proof.isKeyDestroyed && proof.researchFactsLeft === 0 ? 0 : 1;
}

async function hold({ episode, reason, unit }: Parameters<Deed>[0]): Promise<number> {
	await inUnit(unit, (app, actor) =>
		placeLegalHold(app, actor, {
			episodeId: readId(needed(episode, 'episode')),
			reason: needed(reason, 'reason')
		})
	);
	console.log('The hold stands.');
	return 0;
}

async function unhold({ episode, unit }: Parameters<Deed>[0]): Promise<number> {
	await inUnit(unit, (app, actor) =>
		liftLegalHold(app, actor, { episodeId: readId(needed(episode, 'episode')) })
	);
	console.log('Lifted.');
	return 0;
}

/** `--treatment 120`; `none` for no rule. What is not named stays as the unit has it. */
function readRules(given: Parameters<Deed>[0]): Partial<RetentionRules> {
	const named = retentionPurposes.filter((purpose) => given[purpose] !== undefined);
	return Object.fromEntries(
		named.map((purpose) => {
			const written = given[purpose] ?? '';
			if (written !== 'none' && !/^\d{1,3}$/.test(written)) {
				throw new WrongUse(`--${purpose} is a whole number of months, or none.`);
			}
			return [purpose, written === 'none' ? null : Number(written)];
		})
	);
}

/** What would go by these rules; with `--decide yes` they become the unit's. */
async function retention(given: Parameters<Deed>[0]): Promise<number> {
	const asIf = readRules(given);
	const isDecided = given['decide'] === 'yes';
	const { reaches, people } = await inUnit(given['unit'], async (app, actor) => {
		const preview = await previewRetention(app, actor, { asIf });
		if (isDecided) await setRetention(app, actor, preview.rules);
		return preview;
	});
	for (const { purpose, months, goes, held } of reaches) {
		const rule = months === null ? 'no rule' : `after ${months} months`;
		console.log(`${purpose.padEnd(10)} ${rule.padEnd(18)} ${goes} to go, ${held} HELD`);
	}
	for (const { episodeId, endedAt, isHeld } of people) {
		console.log(`episode ${episodeId}  ended ${endedAt.slice(0, 10)}${isHeld ? '  HELD' : ''}`);
	}
	console.log(
		isDecided
			? 'Decided. Research facts and old codes go at the next round; records by `rights erase`.'
			: 'Nothing was removed or decided.'
	);
	return 0;
}
