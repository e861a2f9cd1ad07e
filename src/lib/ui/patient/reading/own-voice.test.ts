import { describe, expect, it } from 'vitest';
import { ownVoice } from './own-voice.ts';

function voice(lang: string, localService: boolean): SpeechSynthesisVoice {
	return { lang, localService, name: `${lang} ${localService}`, voiceURI: lang, default: false };
}

describe('the voice that reads aloud', () => {
	it('never is one that sends what is read over the network', () => {
		expect(ownVoice([voice('nb-NO', false)], 'nb')).toBeNull();
		const own = voice('nb-NO', true);
		expect(ownVoice([voice('nb-NO', false), own], 'nb')).toBe(own);
	});

	it('reads bokmål with any Norwegian voice, bokmål first', () => {
		const nynorsk = voice('nn-NO', true);
		const bokmål = voice('nb_NO', true);
		expect(ownVoice([nynorsk], 'nb')).toBe(nynorsk);
		expect(ownVoice([nynorsk, bokmål], 'nb')).toBe(bokmål);
		expect(ownVoice([voice('no-NO', true)], 'nb')?.lang).toBe('no-NO');
	});

	it('does not read one language with the voice of another', () => {
		expect(ownVoice([voice('nb-NO', true)], 'en')).toBeNull();
	});
});
