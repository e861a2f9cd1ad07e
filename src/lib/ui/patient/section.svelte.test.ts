import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { CompiledItem } from '#engine/compile/compiled.ts';
import { sayToPatient, type SayToPatient } from '#texts/patient/say-to-patient.ts';
import '../styles/patient.css';
import type { Said } from './answering.svelte.ts';
import { fetchControls } from './items/controls.ts';
import { expectAccessible } from './testing/axe.ts';
import OneSection from './testing/OneSection.svelte';
import { formOf } from './testing/sample-form.ts';
import { choiceItem, noteItem, numberItem, textItem } from './testing/sample-items.ts';

let say: SayToPatient;

beforeAll(async () => {
	say = await sayToPatient('nb');
	document.title = 'Skjema';
	document.documentElement.lang = 'nb';
});

beforeEach(async () => {
	await page.viewport(320, 640);
});

/** Shows only when somebody believes in the person. */
const whoItem: CompiledItem = {
	...textItem,
	id: 'who-believes',
	name: 'sample.who-believes',
	text: { nb: 'Hvem er det?', en: 'Who is it?' },
	when: { op: 'item', ref: { item: choiceItem.name }, test: { op: 'in', values: ['yes'] } }
};

async function open(given: Record<string, unknown> = {}) {
	const said: Said[] = [];
	const onleave = vi.fn();
	const form = formOf([noteItem, choiceItem, whoItem, numberItem]);
	await fetchControls(form);
	await render(OneSection, {
		form,
		say,
		onsaid: (one: Said) => said.push(one),
		onleave,
		...given
	});
	return { said, onleave };
}

const next = () => page.getByRole('button', { name: 'Neste' });

describe('a section', () => {
	it.each(['section', 'question'])('axe finds nothing, light and dark (by %s)', async (pace) => {
		await open({ pace, isUrgent: true, saving: 'waiting' });
		await expectAccessible();
	});

	it('3.1: shows a follow-up as soon as its reason is there, and hides it again', async () => {
		await open();
		const followUp = page.getByRole('textbox', { name: 'Hvem er det?' });
		await expect.element(followUp).not.toBeInTheDocument();
		await page.getByRole('radio', { name: 'Ja' }).click();
		await expect.element(followUp).toBeVisible();
		await page.getByRole('radio', { name: 'Nei' }).click();
		await expect.element(followUp).not.toBeInTheDocument();
	});

	it('3.2: keeps what was written in a question that hides, and shows it again', async () => {
		await open();
		await page.getByRole('radio', { name: 'Ja' }).click();
		await page.getByRole('textbox', { name: 'Hvem er det?' }).fill('søster');
		await page.getByRole('radio', { name: 'Nei' }).click();
		await page.getByRole('radio', { name: 'Ja' }).click();
		await expect.element(page.getByRole('textbox', { name: 'Hvem er det?' })).toHaveValue('søster');
	});

	it('hands on what is said, to be kept', async () => {
		const { said } = await open();
		await page.getByRole('radio', { name: 'Ja' }).click();
		expect(said).toEqual([{ item: 'believes', raw: 'yes', talk: false }]);
	});

	it('2.3: what does not fit is not handed on', async () => {
		const { said } = await open();
		await page.getByRole('textbox').fill('mange');
		await userEvent.tab();
		expect(said).toEqual([]);
	});

	it('2.1: going on skips what was passed by', async () => {
		const { said, onleave } = await open();
		await page.getByRole('radio', { name: 'Nei' }).click();
		await next().click();
		expect(said.at(-1)).toEqual({ item: 'hours', raw: { state: 'skipped' }, talk: false });
		expect(onleave).toHaveBeenCalledWith('next');
	});

	it('2.1: a tap too much does not skip what nobody has seen', async () => {
		const { said, onleave } = await open({ pace: 'question' });
		await page.getByRole('radio', { name: 'Ja' }).click();
		await userEvent.dblClick(next());
		await expect.element(page.getByText('Del 2 av 5. Spørsmål 2 av 3')).toBeVisible();
		expect(said.map(({ raw }) => raw)).not.toContainEqual({ state: 'skipped' });
		expect(onleave).not.toHaveBeenCalled();
	});

	it('2.1: a pause skips nothing', async () => {
		const { said, onleave } = await open();
		await page.getByRole('button', { name: 'Ta en pause' }).click();
		expect(said).toEqual([]);
		expect(onleave).toHaveBeenCalledWith('pause');
	});

	it('does not go on over what cannot be kept, and says where it is', async () => {
		const { onleave } = await open();
		await page.getByRole('textbox').fill('mange');
		await next().click();
		const summary = page.getByRole('group', { name: /Ett svar må rettes/ });
		await expect.element(summary).toHaveFocus();
		await expect
			.element(summary.getByRole('link', { name: 'Hvor mange timer sover du?' }))
			.toHaveAttribute('href', '#q-hours');
		expect(onleave).not.toHaveBeenCalled();
		await expectAccessible();
	});

	it('Enter in a field neither skips nor sends anything', async () => {
		const { said, onleave } = await open();
		await page.getByRole('textbox').fill('7');
		await userEvent.keyboard('{Enter}');
		expect(said.map(({ raw }) => raw)).not.toContainEqual({ state: 'skipped' });
		expect(onleave).not.toHaveBeenCalled();
	});

	it('comes one question at a time for those who want that', async () => {
		const { onleave } = await open({ pace: 'question' });
		await expect.element(page.getByText('Del 2 av 5. Spørsmål 1 av 2')).toBeVisible();
		await page.getByRole('radio', { name: 'Ja' }).click();
		await expect.element(page.getByText('Del 2 av 5. Spørsmål 1 av 3')).toBeVisible();
		await next().click();
		await expect.element(page.getByRole('textbox', { name: 'Hvem er det?' })).toBeVisible();
		await page.getByRole('button', { name: 'Tilbake' }).click();
		await expect.element(page.getByRole('radio', { name: 'Ja' })).toBeChecked();
		expect(onleave).not.toHaveBeenCalled();
	});

	it('tells in words what is not saved yet', async () => {
		await open({ saving: 'offline' });
		await expect.element(page.getByRole('status').getByText(/Uten nett/)).toBeInTheDocument();
	});

	it('keeps the way out in sight', async () => {
		await open();
		next().element().scrollIntoView();
		await expect.element(page.getByRole('button', { name: 'Forlat siden' })).toBeInViewport();
	});

	it('has the number to call in sight when something urgent was said', async () => {
		await open({ isUrgent: true });
		await expect.element(page.getByText('Trenger du hjelp nå?')).toBeInViewport();
		await expect.element(page.getByRole('alert').getByText('Krisesenteret')).toBeVisible();
	});
});
