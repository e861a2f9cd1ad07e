import { on } from 'svelte/events';
import { leaving } from '../leaving/leave-page.ts';
import { ownVoice } from './own-voice.ts';
import { stretchesToRead, type ToRead } from './stretches-to-read.ts';

/** Below the bar that stands at the top. */
const top = 60;

/**
 * Reads the page aloud from where one has scrolled to, and marks what is being read. The returned
 * function stops it; `onended` is called however it ends.
 */
export function readOn(page: Window, onended: () => void): () => void {
	const { document, speechSynthesis: speech } = page;
	let isReading = true;
	const stops = [on(document, leaving, stop), on(page, 'pagehide', stop)];

	function read([next, ...rest]: readonly ToRead[]): void {
		if (!isReading) return;
		if (!next) return stop();
		const voice = ownVoice(speech.getVoices(), next.language);
		// A stretch in a language that no voice here speaks is left to the eyes.
		if (!voice) return read(rest);
		const utterance = new SpeechSynthesisUtterance(next.words);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.onstart = () => {
			// Somebody may have gone on to the next questions meanwhile.
			if (!next.element.isConnected) return stop();
			mark(document, next.element);
			next.element.scrollIntoView({ block: 'nearest' });
		};
		utterance.onend = () => read(rest);
		utterance.onerror = stop;
		speech.speak(utterance);
	}

	function stop(): void {
		if (!isReading) return;
		isReading = false;
		speech.cancel();
		mark(document, null);
		for (const end of stops) end();
		onended();
	}

	const main = document.querySelector('main');
	const all = main ? stretchesToRead(main) : [];
	const from = all.findIndex(({ element }) => element.getBoundingClientRect().bottom > top);
	read(all.slice(Math.max(from, 0)));
	return stop;
}

function mark(document: Document, element: Element | null): void {
	for (const old of document.querySelectorAll('.is-read')) old.classList.remove('is-read');
	element?.classList.add('is-read');
}
