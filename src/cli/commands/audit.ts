import { readAnchors, writeAnchors } from '#server/audit/anchors.ts';
import type { AuditBreak } from '#server/audit/verify-audit.ts';
import { verifyChains } from '#server/audit/verify-chains.ts';
import { withApp } from '../open-unit.ts';
import { readOptions } from '../read-input.ts';
import { WrongUse } from '../wrong-use.ts';

const meaning: Readonly<Record<AuditBreak, string>> = {
	'event-missing': 'an event is missing',
	'event-changed': 'an event was changed, or stands in another place',
	'cut-off': 'events are missing at the end',
	'anchor-differs': 'the event is not the one that was anchored: the chain was written anew'
};

/** Verifies every audit chain, or writes down where each ends. */
export async function audit(words: readonly string[]): Promise<number> {
	const [verb, ...rest] = words;
	if (verb === 'verify') return verify(readOptions(rest, ['anchors']).anchors);
	if (verb === 'anchor') return anchor();
	throw new WrongUse('Write `audit verify` or `audit anchor`.');
}

/** Exit code 1 when any chain is broken. */
async function verify(file: string | undefined): Promise<number> {
	const verdicts = await withApp('audit verify', async (app) =>
		verifyChains(app, readAnchors(file ?? app.settings.auditAnchorFile))
	);
	for (const { chain, anchors, verdict } of verdicts) {
		console.log(
			verdict.isWhole
				? `whole   ${chain}: ${verdict.events} events, ${anchors} anchors`
				: `BROKEN  ${chain}: at event ${verdict.brokenAt}, ${meaning[verdict.because]}`
		);
	}
	const broken = verdicts.filter(({ verdict }) => !verdict.isWhole).length;
	console.log(broken === 0 ? 'Every chain is whole.' : `${broken} broken; see docs/security.`);
	return broken === 0 ? 0 : 1;
}

async function anchor(): Promise<number> {
	const written = await withApp('audit anchor', (app) => writeAnchors(app));
	console.log(`Anchored ${written.length} chains.`);
	return 0;
}
