import type { CompiledSuggestion } from '#engine/compile/compiled.ts';

/** What must not be found on paper, or read over a shoulder, by somebody at home. */
const privateTopics = ['violence', 'safety', 'children'];

export function isPrivateTopic({ kind, topic }: Pick<CompiledSuggestion, 'kind' | 'topic'>) {
	return kind === 'alert' || privateTopics.includes(topic);
}
