import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { isUnknown } from '#engine/conditions/truth.ts';
import type { InterfaceLanguage } from '#texts/language.ts';
import { patient } from '#texts/patient/nb.ts';
import type { SayToPatient } from '#texts/patient/say-to-patient.ts';
import { pseudoMessages, withPseudo } from '#texts/pseudo/pseudo-text.ts';
import { sayIn } from '#texts/say.ts';
import '../styles/patient.css';
import { handOut } from './hand-out.ts';
import { fetchControls } from './items/controls.ts';
import { expectAccessible } from './testing/axe.ts';
import OneSection from './testing/OneSection.svelte';
import { formOf } from './testing/sample-form.ts';
import * as samples from './testing/sample-items.ts';

/** A language that is written from right to left; nobody has written a line for it. */
const tag = 'ar';
const items = Object.values(samples).filter(
	(one): one is CompiledItem => typeof one === 'object' && 'type' in one && 'name' in one
);
const form = handOut(withPseudo(formOf(items), tag), tag, () => isUnknown);
const say = sayIn(pseudoMessages(patient), tag as InterfaceLanguage) as SayToPatient;

beforeAll(async () => {
	await fetchControls(form);
});

beforeEach(async () => {
	await page.viewport(320, 640);
	document.title = '⟦⟧';
	document.documentElement.lang = tag;
	document.documentElement.dir = 'rtl';
});

afterEach(() => {
	document.documentElement.removeAttribute('dir');
});

/** Contacts are the unit's own names, in whatever language it has written them. */
const contacts = /Nødtelefonen|Krisesenteret/;

/** Words on the page that no text said. */
function untranslated(): readonly string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: string[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const words = node.textContent?.trim() ?? '';
		const isCode = ['SCRIPT', 'STYLE'].includes(node.parentElement?.tagName ?? '');
		if (
			!isCode &&
			!contacts.test(words) &&
			/\p{L}{2}/u.test(words) &&
			!/[⟦⟧·áéíóúýñšřţÁÉÍÓÚŠŢ]/u.test(words)
		) {
			found.push(words);
		}
	}
	return found;
}

describe('a third language, from right to left', () => {
	it('needs texts only: every word on the page comes from them', async () => {
		await render(OneSection, { form, say });
		expect(items.length).toBeGreaterThan(8);
		expect(document.body.textContent).toContain('⟦');
		expect(untranslated()).toEqual([]);
	});

	it('fits a narrow phone although every text is a third longer', async () => {
		await render(OneSection, { form, say });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});

	it('turns with the writing: a choice stands to the right of its words', async () => {
		await render(OneSection, { form, say });
		const radio = document.querySelector<HTMLInputElement>('input[type=radio]')!;
		const label = radio.labels![0]!;
		const words = document.createRange();
		words.selectNodeContents(label);
		const { left } = radio.getBoundingClientRect();
		expect(left).toBeGreaterThan(words.getBoundingClientRect().left);
		expect(getComputedStyle(label).direction).toBe('rtl');
	});

	it('axe finds nothing', async () => {
		await render(OneSection, { form, say });
		await expectAccessible();
	});
});
