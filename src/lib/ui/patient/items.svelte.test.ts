import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ask, posted } from './testing/ask.ts';
import { expectAccessible } from './testing/axe.ts';
import * as samples from './testing/sample-items.ts';

describe('choice', () => {
	it('is a group of radio buttons under the question', async () => {
		await ask(samples.choiceItem);
		const group = page.getByRole('group', { name: 'Er det noen som har tro på deg?' });
		await expect.element(group).toBeVisible();
		await expect.element(group.getByRole('radio', { name: 'Vet ikke' })).not.toBeChecked();
	});

	it('is answered by pressing anywhere on an option, and by keyboard', async () => {
		const question = await ask(samples.choiceItem);
		await page.getByText('Nei').click();
		expect(question()?.raw).toBe('no');
		await userEvent.keyboard('{ArrowUp}');
		expect(question()?.raw).toBe('yes');
	});

	it('can be taken back', async () => {
		const question = await ask(samples.choiceItem, { kept: 'yes', isAlone: true });
		await page.getByRole('button', { name: 'Fjern svaret' }).click();
		expect(question()?.state).toBe('open');
		await expect.element(page.getByRole('radio', { name: 'Ja' })).not.toBeChecked();
	});
});

describe('choices', () => {
	it('"none of these" unticks the others', async () => {
		const question = await ask(samples.choicesItem);
		await page.getByRole('checkbox', { name: 'Familie' }).click();
		await page.getByRole('checkbox', { name: 'Venner' }).click();
		await page.getByRole('checkbox', { name: 'Ikke noe akkurat nå' }).click();
		expect(question()?.raw).toEqual(['nothing-now']);
		await expect.element(page.getByRole('checkbox', { name: 'Familie' })).not.toBeChecked();
	});

	it('reads its help with the question', async () => {
		await ask(samples.choicesItem);
		const group = page.getByRole('group', { name: /støtte i hverdagen/ });
		await expect.element(group).toHaveAccessibleDescription('Kryss av for alt som passer.');
	});
});

describe('scale', () => {
	it('is a ladder with words on its rungs, the highest on top', async () => {
		await ask(samples.ladderItem);
		const names = page
			.getByRole('radio')
			.elements()
			.map((radio) => (radio as HTMLInputElement).value);
		expect(names).toEqual(['10', '9', '8', '7', '6', '5', '4', '3', '2', '1', '0']);
		await expect
			.element(page.getByRole('radio', { name: /^5 Jeg synes jeg burde endre bruken/ }))
			.toBeInTheDocument();
	});

	it('0 is an answer like any other', async () => {
		const question = await ask(samples.rulerItem);
		await page.getByText('0', { exact: true }).last().click();
		expect(question()).toMatchObject({ raw: '0', state: 'answered' });
	});

	it('tells what the ends of a ruler mean', async () => {
		await ask(samples.rulerItem);
		const ten = page.getByRole('radio', { name: '10' });
		await expect.element(ten).toHaveAccessibleDescription('Svært viktig');
	});
});

describe('number', () => {
	it('brings the number keyboard and has its unit read', async () => {
		await ask(samples.numberItem);
		const field = page.getByRole('textbox', { name: 'Hvor mange timer sover du?' });
		await expect.element(field).toHaveAttribute('inputmode', 'decimal');
		await expect.element(field).toHaveAccessibleDescription('timer Tenk på en vanlig natt.');
	});

	it('2.3: says what does not fit once the field is left; the earlier answer stands', async () => {
		const question = await ask(samples.numberItem, { kept: 6 });
		const field = page.getByRole('textbox');
		await field.fill('mange');
		await userEvent.tab();
		await expect.element(field).toHaveAccessibleDescription(/Skriv bare tall her/);
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		expect(question()?.state).toBe('answered');
		await expectAccessible();
	});

	it('says nothing while somebody is still writing, and is quiet again when it fits', async () => {
		await ask(samples.numberItem);
		const field = page.getByRole('textbox');
		await field.click();
		await userEvent.keyboard('x');
		await expect.element(field).not.toHaveAttribute('aria-invalid');
		await userEvent.tab();
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		await field.fill('7,5');
		await expect.element(field).not.toHaveAttribute('aria-invalid');
	});
});

describe('date', () => {
	it('takes a year, "about", or a time of life instead', async () => {
		const question = await ask(samples.dateItem);
		await page.getByRole('textbox', { name: 'Tidspunkt' }).fill('2015');
		await page.getByRole('checkbox', { name: /Omtrent/ }).click();
		expect(question()?.raw).toBe('ca. 2015');
		await page.getByRole('radio', { name: 'Som tenåring' }).click();
		expect(question()?.raw).toBe('as-teenager');
		await expect.element(page.getByRole('textbox', { name: 'Tidspunkt' })).toHaveValue('');
	});

	it('shows how to write it', async () => {
		await ask(samples.dateItem);
		await expect
			.element(page.getByRole('textbox', { name: 'Tidspunkt' }))
			.toHaveAccessibleDescription(/3\.6\.2015/);
	});
});

describe('text', () => {
	it('is the person’s own words, under their question', async () => {
		const question = await ask(samples.textItem);
		await page.getByRole('textbox', { name: /viktigst for deg/ }).fill('Ro');
		expect(question()).toMatchObject({ raw: 'Ro', state: 'answered' });
	});

	it('counts only near the end', async () => {
		await ask(samples.textItem);
		const field = page.getByRole('textbox');
		await field.fill('kort');
		await expect.element(page.getByText(/tegn igjen/)).not.toBeInTheDocument();
		await field.fill('x'.repeat(390));
		await expect.element(page.getByText('10 tegn igjen')).toBeVisible();
	});
});

describe('list', () => {
	it('adds and removes by keyboard, and the focus follows', async () => {
		const question = await ask(samples.listItem);
		await page.getByRole('textbox', { name: /1\. punkt/ }).fill('lage mat');
		await page.getByRole('button', { name: 'Legg til' }).click();
		await expect.element(page.getByRole('textbox', { name: /2\. punkt/ })).toHaveFocus();
		await userEvent.keyboard('lytte');
		expect(question()?.raw).toEqual(['lage mat', 'lytte']);
		await page.getByRole('button', { name: 'Fjern 1. punkt' }).click();
		expect(question()?.raw).toEqual(['lytte']);
		await expect.element(page.getByRole('textbox')).toHaveFocus();
	});
});

describe('rows', () => {
	it('adds a card, moves into it, and removes it', async () => {
		const question = await ask(samples.rowsItem);
		await page.getByRole('button', { name: 'Legg til person' }).click();
		const card = page.getByRole('group', { name: 'Person 1' });
		await expect.element(card.getByRole('textbox', { name: 'Hvem er det?' })).toHaveFocus();
		await userEvent.keyboard('søster');
		await card.getByRole('radio', { name: 'Ja' }).click();
		expect(question()?.raw).toEqual([{ id: 'r1', cells: { who: 'søster', knows: 'yes' } }]);
		await page.getByRole('button', { name: 'Fjern Person 1' }).click();
		expect(question()?.state).toBe('open');
		await expect.element(page.getByRole('button', { name: 'Legg til person' })).toHaveFocus();
	});

	it('has blank cards to write in without a script', async () => {
		await ask(samples.rowsItem, {
			isScripted: false,
			kept: [{ id: 'r1', cells: { who: 'bror' } }]
		});
		await expect.element(page.getByRole('group', { name: 'Person 3' })).toBeVisible();
	});

	it('says which row a refusal is about', async () => {
		await ask(samples.rowsItem, { kept: [{ id: 'r1', cells: { who: 'bror' } }] });
		await page.getByRole('textbox', { name: 'Tidspunkt' }).fill('i fjor');
		await userEvent.tab();
		await expect.element(page.getByText(/Nummer 1, Hvor lenge/)).toBeVisible();
	});
});

describe('rank', () => {
	it('is chosen by pressing in order, and moved by keyboard with the focus kept', async () => {
		const question = await ask(samples.rankItem);
		await page.getByRole('button', { name: 'Søvn' }).click();
		await expect.element(page.getByText('Søvn er nå nummer 1.')).toBeInTheDocument();
		await page.getByRole('button', { name: 'Et sted å bo' }).click();
		expect(question()?.raw).toEqual(['sleep', 'housing']);
		const up = page.getByRole('button', { name: 'Flytt opp: Et sted å bo' });
		up.element().focus();
		await userEvent.keyboard('{Enter}');
		expect(question()?.raw).toEqual(['housing', 'sleep']);
		await expect.element(up).toHaveFocus();
		await expect.element(page.getByText('Et sted å bo er nå nummer 1.')).toBeInTheDocument();
		await page.getByRole('button', { name: 'Ta ut: Søvn' }).click();
		expect(question()?.raw).toEqual(['housing']);
		await expectAccessible();
	});

	it('has a number for each option without a script', async () => {
		await ask(samples.rankItem, { isScripted: false });
		await page.getByRole('combobox', { name: 'Søvn' }).selectOptions('1');
		expect(posted(samples.rankItem)).toEqual({ answer: { state: 'answered', value: ['sleep'] } });
	});
});

describe('balance', () => {
	it('keeps two lists apart', async () => {
		const question = await ask(samples.balanceItem);
		await page.getByRole('textbox', { name: /fortsette som nå/ }).fill('ro');
		await page.getByRole('textbox', { name: /endre noe/ }).fill('søvn');
		expect(question()?.raw).toEqual({ left: ['ro'], right: ['søvn'] });
	});
});

describe('note', () => {
	it('has the unit’s own number to call', async () => {
		await ask(samples.noteItem);
		await expect
			.element(page.getByRole('link', { name: 'Nødtelefonen 113' }))
			.toHaveAttribute('href', 'tel:113');
	});
});

describe('a text that exists in another language only', () => {
	it('is shown in that language, and marked so', async () => {
		await ask({ ...samples.choiceItem, text: { en: 'Is there someone?' } });
		const words = page.getByText('Is there someone?');
		await expect.element(words.first()).toHaveAttribute('lang', 'en');
	});
});

describe('2.1 what can be said instead of an answer', () => {
	it('"I’d rather not answer" puts the question away, and it can be undone', async () => {
		const question = await ask(samples.choiceItem, { kept: 'yes' });
		await page
			.getByText(/^Flere valg/)
			.first()
			.click();
		await page.getByRole('button', { name: 'Vil helst ikke svare' }).click();
		expect(question()).toMatchObject({ state: 'declined', raw: undefined });
		await expect.element(page.getByRole('radio', { name: 'Ja' })).not.toBeInTheDocument();
		expect(posted(samples.choiceItem)).toEqual({ answer: { state: 'declined' } });
		await expectAccessible();
		await page.getByRole('button', { name: 'Svar likevel' }).click();
		expect(question()?.state).toBe('open');
		await expect.element(page.getByRole('radio', { name: 'Ja' })).toBeVisible();
	});

	it('a skipped question says so and can still be answered', async () => {
		const question = await ask(samples.choiceItem, { isAlone: true });
		await page.getByRole('button', { name: 'Hopp over' }).click();
		expect(question()?.state).toBe('skipped');
		await expect.element(page.getByText('Du hoppet over dette.')).toBeVisible();
		await page.getByRole('radio', { name: 'Ja' }).click();
		expect(question()?.state).toBe('answered');
	});

	it('2.4: the wish to talk stands beside any answer', async () => {
		const question = await ask(samples.choiceItem, { kept: 'yes', isAlone: true });
		await page.getByRole('checkbox', { name: 'Snakk med meg om dette' }).click();
		expect(question()).toMatchObject({ state: 'answered', wantsToTalk: true });
	});
});
