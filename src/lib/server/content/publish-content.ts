import type { CompiledForm, Content } from '#engine/compile/compiled.ts';
import { compareVersions } from '#engine/versions/compare-versions.ts';
import { tooSmallSteps, tooSmallStepText } from '#engine/versions/too-small-steps.ts';
import { instant, type Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { publishedContent, readPublishedForm, type PublishedContent } from './published-content.ts';

/**
 * Publishes every form version that is new and reads back all that ever were. A version that was
 * published with other content is refused: a published version never changes (semantics 1.4).
 */
export async function publishContent(
	db: Database,
	clock: Clock,
	content: Content
): Promise<PublishedContent> {
	const rows = await db.read
		.selectFrom('content_version')
		.select(['content_id', 'version', 'hash', 'body'])
		.where('kind', '=', 'form')
		.execute();
	const published = new Map(rows.map((row) => [`${row.content_id}@${row.version}`, row]));
	const changed = content.forms.filter(({ id, version, hash }) => {
		const row = published.get(`${id}@${version}`);
		return row !== undefined && row.hash !== hash;
	});
	const earlier = rows.map((row) => readPublishedForm(row.body));
	if (changed.length > 0) throw changedUnderItsVersion(changed, earlier);

	const fresh = content.forms.filter(({ id, version }) => !published.has(`${id}@${version}`));
	refuseTooSmallSteps(fresh, earlier);
	if (fresh.length > 0) {
		await db.write(async (tx) => {
			await tx
				.insertInto('content_version')
				.values(
					fresh.map((form) => ({
						kind: 'form' as const,
						content_id: form.id,
						version: form.version,
						hash: form.hash,
						body: JSON.stringify(form),
						published_at: instant(clock)
					}))
				)
				// Several nodes may start at once.
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		});
	}
	return publishedContent(content, earlier);
}

function changedUnderItsVersion(
	forms: readonly CompiledForm[],
	earlier: readonly CompiledForm[]
): ServerRefusal {
	const names = forms.map((form) => {
		const published = earlier.find(({ id, version }) => id === form.id && version === form.version);
		if (!published) return `${form.id} ${form.version}`;
		const { needed, lowestVersion } = compareVersions(published, form);
		// A change outside the compiled form, such as a worked case, is still another file.
		const wanted = needed === 'none' ? 'a new version' : `${needed}, at least ${lowestVersion}`;
		return `${form.id} ${form.version} (${wanted})`;
	});
	return new ServerRefusal(
		'content-wrong',
		`These forms were changed after their version was published in this database: ${names.join(', ')}.`,
		'Give each a new version, or take the change back. In a demo you can also delete the data folder.'
	);
}

/** A new version that says less than it changes would make old answers mean something else. */
function refuseTooSmallSteps(
	fresh: readonly CompiledForm[],
	earlier: readonly CompiledForm[]
): void {
	const tooSmall = tooSmallSteps(fresh, earlier);
	if (tooSmall.length === 0) return;
	throw new ServerRefusal(
		'content-wrong',
		tooSmall.map(tooSmallStepText).join('\n'),
		'Raise the version; `npm run terskel -- compare` lists what has changed.'
	);
}
