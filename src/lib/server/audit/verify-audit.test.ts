import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { system } from '../auth/actor.ts';
import { newId, type UnitId } from '../ids.ts';
import { describeOnBothDatabases, type TestApp } from '../testing/on-both-databases.ts';
import { recordAudit } from './record-audit.ts';
import { verifyAudit } from './verify-audit.ts';

async function chainOf(app: TestApp, events: number): Promise<UnitId> {
	const unitId = newId<'unit'>();
	for (let seq = 1; seq <= events; seq++) await record(app, unitId, `deed-${seq}`);
	return unitId;
}

function record(app: TestApp, unitId: UnitId, act: string): Promise<void> {
	const object = { kind: 'unit', id: unitId, unitId };
	return app.db.write((tx) =>
		recordAudit(tx, app, { actor: system('test', unitId), act, outcome: 'done', object })
	);
}

/** What somebody with full rights over the database could do. */
async function tamper(app: TestApp, statement: string): Promise<void> {
	const db = app.db.schema;
	if (app.db.engine === 'sqlite') {
		await sql`drop trigger if exists audit_event_refuses_update`.execute(db);
		await sql`drop trigger if exists audit_event_refuses_delete`.execute(db);
	} else {
		await sql`drop trigger if exists audit_event_refuses_change on audit_event`.execute(db);
	}
	await sql.raw(statement).execute(db);
}

describeOnBothDatabases('the audit chain', (app) => {
	it('refuses to change or delete an event', async () => {
		const unit = await chainOf(app(), 1);
		const db = app().db;
		await expect(
			db.write((tx) =>
				tx.updateTable('audit_event').set({ act: 'x' }).where('unit_id', '=', unit).execute()
			)
		).rejects.toThrow('append-only');
		await expect(
			db.write((tx) => tx.deleteFrom('audit_event').where('unit_id', '=', unit).execute())
		).rejects.toThrow('append-only');
	});

	it('verifies when nothing was done to it', async () => {
		const unit = await chainOf(app(), 5);
		expect(await verifyAudit(app(), unit)).toMatchObject({ isWhole: true, events: 5 });
		expect(await verifyAudit(app(), newId<'unit'>())).toMatchObject({ isWhole: true, events: 0 });
	});

	it('stays whole when many write at once', async () => {
		const unit = await chainOf(app(), 0);
		await Promise.all(Array.from({ length: 20 }, (_, n) => record(app(), unit, `at-once-${n}`)));
		expect(await verifyAudit(app(), unit)).toMatchObject({ isWhole: true, events: 20 });
	});

	it('finds a changed event', async () => {
		const unit = await chainOf(app(), 5);
		await tamper(
			app(),
			`update audit_event set actor_id = 'somebody' where unit_id = '${unit}' and seq = 3`
		);
		expect(await verifyAudit(app(), unit)).toMatchObject({
			isWhole: false,
			brokenAt: 3,
			because: 'event-changed'
		});
	});

	it('finds a deleted event', async () => {
		const unit = await chainOf(app(), 5);
		await tamper(app(), `delete from audit_event where unit_id = '${unit}' and seq = 3`);
		expect(await verifyAudit(app(), unit)).toMatchObject({
			isWhole: false,
			brokenAt: 3,
			because: 'event-missing'
		});
	});

	it('finds two events that changed places', async () => {
		const unit = await chainOf(app(), 5);
		for (const [from, to] of [
			[3, 99],
			[4, 3],
			[99, 4]
		]) {
			await tamper(
				app(),
				`update audit_event set seq = ${to} where unit_id = '${unit}' and seq = ${from}`
			);
		}
		expect(await verifyAudit(app(), unit)).toMatchObject({ isWhole: false, brokenAt: 3 });
	});

	it('finds events cut off the end, also when the head was set back by hand', async () => {
		const unit = await chainOf(app(), 5);
		await tamper(app(), `delete from audit_event where unit_id = '${unit}' and seq > 3`);
		expect(await verifyAudit(app(), unit)).toMatchObject({ isWhole: false, because: 'cut-off' });
		await tamper(
			app(),
			`update audit_head set seq = 3, seal = (select seal from audit_event where unit_id = '${unit}' and seq = 3) where unit_id = '${unit}'`
		);
		expect(await verifyAudit(app(), unit)).toMatchObject({ isWhole: false, because: 'cut-off' });
	});

	it('finds by an anchor a chain that was written anew with the key itself', async () => {
		const unit = await chainOf(app(), 3);
		const verdict = await verifyAudit(app(), unit);
		const anchors = verdict.isWhole ? [verdict.head] : [];
		await tamper(app(), `delete from audit_event where unit_id = '${unit}'`);
		await tamper(app(), `delete from audit_head where unit_id = '${unit}'`);
		for (let seq = 1; seq <= 4; seq++) await record(app(), unit, `forged-${seq}`);
		expect(await verifyAudit(app(), unit)).toMatchObject({ isWhole: true });
		expect(await verifyAudit(app(), unit, anchors)).toMatchObject({
			isWhole: false,
			brokenAt: 3,
			because: 'anchor-differs'
		});
	});

	it('finds by an anchor that a whole chain was emptied', async () => {
		const unit = await chainOf(app(), 2);
		const verdict = await verifyAudit(app(), unit);
		const anchors = verdict.isWhole ? [verdict.head] : [];
		await tamper(app(), `delete from audit_event where unit_id = '${unit}'`);
		await tamper(app(), `delete from audit_head where unit_id = '${unit}'`);
		expect(await verifyAudit(app(), unit, anchors)).toMatchObject({
			isWhole: false,
			because: 'cut-off'
		});
	});
});
