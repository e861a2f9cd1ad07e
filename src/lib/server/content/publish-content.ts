import type { Content } from '#engine/compile/compiled.ts';
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
	if (changed.length > 0) throw changedUnderItsVersion(changed);

	const fresh = content.forms.filter(({ id, version }) => !published.has(`${id}@${version}`));
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
	return publishedContent(
		content,
		rows.map((row) => readPublishedForm(row.body))
	);
}

function changedUnderItsVersion(
	forms: readonly { readonly id: string; readonly version: string }[]
): ServerRefusal {
	const names = forms.map((form) => `${form.id} ${form.version}`).join(', ');
	return new ServerRefusal(
		'content-wrong',
		`These forms were changed after their version was published in this database: ${names}.`,
		'Give each a new version, or take the change back. In a demo you can also delete the data folder.'
	);
}
