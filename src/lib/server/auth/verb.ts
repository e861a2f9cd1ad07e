import type { App } from '../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { recordReading } from '../audit/record-reading.ts';
import type { Work } from '../db/database.ts';
import { ServerRefusal } from '../server-refusal.ts';
import type { Actor, ActorKind, ActorOf } from './actor.ts';
import { authorise, notAllowed, refuseUnconfirmed, type CareObject } from './authorise.ts';
import type { Capability } from './capabilities.ts';

/**
 * What a verb leaves behind: an event in the audit chain (in the same transaction as what it
 * writes), a history of its own kind, or nothing because it touches nobody's data.
 */
export type Trace = 'audit-event' | 'own-history' | 'nothing';

export interface VerbDeclaration<Kind extends ActorKind, Input, Thing extends CareObject> {
	readonly name: string;
	readonly capability: Capability;
	readonly by: readonly Kind[];
	readonly leaves: Trace;
	/** Staff show once more who they are before this (or before some of it), when it is long ago. */
	readonly afterConfirming?: boolean | ((input: Input) => boolean);
	/** Finds what the deed is done to, within the actor's unit. */
	readonly on: (app: App, actor: ActorOf<Kind>, input: Input) => Thing | Promise<Thing>;
}

/** What the body of a verb works with. */
export interface Deed<Kind extends ActorKind, Thing extends CareObject> {
	readonly app: App;
	readonly actor: ActorOf<Kind>;
	readonly object: Thing;
	/** Like `app.db.write`; what the verb leaves behind is in the same transaction. */
	readonly write: <Result>(work: Work<Result>) => Promise<Result>;
}

export type Verb<Input, Output> = (app: App, actor: Actor, input: Input) => Promise<Output>;

export interface RegisteredVerb {
	readonly name: string;
	readonly capability: Capability;
	readonly by: readonly ActorKind[];
	readonly leaves: Trace;
	readonly afterConfirming: boolean;
	/** How it finds its object; `theUnit` when it can only reach the actor's own unit. */
	readonly on: unknown;
}

const registry = new Map<string, RegisteredVerb>();

/** All verbs that have been loaded; a test walks them with every wrong actor. */
export function registeredVerbs(): readonly RegisteredVerb[] {
	return [...registry.values()];
}

/** Makes a verb: it finds its object, asks whether the actor may, acts, and leaves its trace. */
export function verb<const Kind extends ActorKind, Input, Thing extends CareObject, Output>(
	declaration: VerbDeclaration<Kind, Input, Thing>,
	act: (deed: Deed<Kind, Thing>, input: Input) => Promise<Output>
): Verb<Input, Output> {
	const { name, capability, by, leaves, on, afterConfirming = false } = declaration;
	const asksFirst = typeof afterConfirming === 'function' ? afterConfirming : () => afterConfirming;
	registry.set(name, { name, capability, by, leaves, afterConfirming: !!afterConfirming, on });

	return async (app, actor, input) => {
		const object = await allowedObject(app, actor, input);
		const event = { actor, act: name, outcome: 'done', object } as const;
		let isTraced = leaves !== 'audit-event';
		const output = await act(
			{
				app,
				actor: actor as ActorOf<Kind>,
				object,
				write: (work) => {
					if (isTraced) return app.db.write(work);
					isTraced = true;
					return app.db.write(async (tx) => {
						const result = await work(tx);
						await recordAudit(tx, app, event);
						return result;
					});
				}
			},
			input
		);
		if (!isTraced) await recordReading(app, event);
		return output;
	};

	async function allowedObject(app: App, actor: Actor, input: Input): Promise<Thing> {
		try {
			if (!isOneOf(actor, by)) throw notAllowed();
			const object = await on(app, actor, input);
			authorise(actor, capability, object);
			if (asksFirst(input)) refuseUnconfirmed(actor);
			return object;
		} catch (error) {
			if (error instanceof ServerRefusal) await recordRefusal(app, actor, name);
			throw error;
		}
	}
}

function isOneOf<Kind extends ActorKind>(
	actor: Actor,
	kinds: readonly Kind[]
): actor is ActorOf<Kind> {
	return (kinds as readonly ActorKind[]).includes(actor.kind);
}

async function recordRefusal(app: App, actor: Actor, act: string): Promise<void> {
	// The id that was asked for is not written: it may be another unit's.
	const object = { kind: 'unit', id: actor.unitId, unitId: actor.unitId };
	await recordReading(app, { actor, act, outcome: 'refused', object });
}
