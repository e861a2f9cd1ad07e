/**
 * A voice that lives on the device, for a language. A voice from a network would send what is read
 * to somebody else, so there is none rather than such a one.
 */
export function ownVoice(
	voices: readonly SpeechSynthesisVoice[],
	language: string
): SpeechSynthesisVoice | null {
	const wanted = language === 'nb' ? ['nb', 'no', 'nn'] : [language];
	const own = voices.filter((voice) => voice.localService);
	const speaks = (voice: SpeechSynthesisVoice, one: string) =>
		voice.lang.toLowerCase().split(/[-_]/)[0] === one;
	for (const one of wanted) {
		const found = own.find((voice) => speaks(voice, one));
		if (found) return found;
	}
	return null;
}
