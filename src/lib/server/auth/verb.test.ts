import { expect, it } from 'vitest';
import type { App } from '../app.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { theEpisode } from '../care/objects/the-episode.ts';
import type { EpisodeId } from '../ids.ts';
import { describeOnBothDatabases } from '../testing/on-both-databases.ts';
import { newTestUnit, staffIn, type TestUnit } from '../testing/people.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { nobody } from './actor.ts';
import { registeredVerbs, verb } from './verb.ts';

const onEpisode = {
	capability: 'episode:read',
	by: ['staff'],
	leaves: 'audit-event',
	on: (app: App, actor: Parameters<typeof theEpisode>[1], input: { episodeId: EpisodeId }) =>
		theEpisode(app, actor, input.episodeId)
} as const;

const look = verb({ ...onEpisode, name: 'look' }, async () => 'seen');

const stumble = verb({ ...onEpisode, name: 'stumble' }, ({ object, write }) =>
	write(async (tx) => {
		await tx
			.updateTable('episode')
			.set({ phase: 'half-done' })
			.where('unit_id', '=', object.unitId)
			.execute();
		throw new Error('stumbled');
	})
);

// A verb without a capability does not type-check.
// @ts-expect-error capability is missing
void (() => verb({ name: 'x', by: ['staff'], leaves: 'nothing', on: onEpisode.on }, async () => 1));

describeOnBothDatabases('a verb', (app) => {
	const trail = async (unit: TestUnit) => {
		const rows = await app()
			.db.read.selectFrom('audit_event')
			.select(['act', 'outcome', 'actor_id', 'object_id'])
			.where('unit_id', '=', unit.unitId)
			.orderBy('seq')
			.execute();
		return rows.filter((row) => ['look', 'stumble'].includes(row.act));
	};

	it('is registered with what it needs', () => {
		expect(registeredVerbs()).toContainEqual({
			name: 'look',
			capability: 'episode:read',
			by: ['staff'],
			leaves: 'audit-event',
			afterConfirming: false,
			on: onEpisode.on
		});
	});

	it('leaves a trace of a read', async () => {
		const unit = await newTestUnit(app());
		expect(await look(app(), unit.clinician, unit)).toBe('seen');
		expect(await trail(unit)).toEqual([
			{
				act: 'look',
				outcome: 'done',
				actor_id: unit.clinician.staffId,
				object_id: unit.episodeId
			}
		]);
	});

	it('is refused to another unit, another role, a patient and nobody, and that leaves a trace', async () => {
		const unit = await newTestUnit(app());
		const other = await newTestUnit(app());
		const researcher = staffIn(unit.unitId, 'researcher');
		expect(await refusalOf(look(app(), other.clinician, unit))).toBe('not-found');
		expect(await refusalOf(look(app(), researcher, unit))).toBe('not-allowed');
		expect(await refusalOf(look(app(), unit.patient, unit))).toBe('not-allowed');
		expect(await refusalOf(look(app(), nobody('192.0.2.1'), unit))).toBe('not-allowed');
		expect((await trail(unit)).map((row) => row.outcome)).toEqual(['refused', 'refused']);
		const elsewhere = await trail(other);
		expect(elsewhere.map((row) => row.outcome)).toEqual(['refused']);
		// The other unit's log must not hold our ids.
		expect(elsewhere[0]?.object_id).toBe(other.unitId);
	});

	it('that fails half-way leaves neither its work nor a trace of having done it', async () => {
		const unit = await newTestUnit(app());
		await expect(stumble(app(), unit.clinician, unit)).rejects.toThrow('stumbled');
		const { phase } = await app()
			.db.read.selectFrom('episode')
			.select('phase')
			.where('id', '=', unit.episodeId)
			.executeTakeFirstOrThrow();
		expect(phase).toBe('intake');
		expect(await trail(unit)).toEqual([]);
		expect(await verifyAudit(app(), unit.unitId)).toMatchObject({ isWhole: true });
	});
});
