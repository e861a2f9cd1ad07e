import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sayToPatient } from '#texts/patient/say-to-patient.ts';
import OneLeaveButton from '../testing/OneLeaveButton.svelte';
import { leavePage } from './leave-page.ts';

const way = { endSession: '/ut', landing: 'https://example.org/' };

describe('leaving in a hurry', () => {
	async function open() {
		const leave = vi.fn();
		await render(OneLeaveButton, { say: await sayToPatient('nb'), leave });
		return leave;
	}

	it('by the button', async () => {
		const leave = await open();
		await page.getByRole('button', { name: 'Forlat siden' }).click();
		expect(leave).toHaveBeenCalledExactlyOnceWith(way);
	});

	it('by Shift three times, wherever one is on the page', async () => {
		const leave = await open();
		await userEvent.keyboard('{Shift}{Shift}');
		expect(leave).not.toHaveBeenCalled();
		await userEvent.keyboard('{Shift}');
		expect(leave).toHaveBeenCalledExactlyOnceWith(way);
	});
});

describe('what leaving does', () => {
	afterEach(() => document.documentElement.classList.remove('is-left'));

	it('blanks the page, ends the session, and goes away without a way back, in this order', () => {
		const done: string[] = [];
		const root = document.documentElement;
		leavePage(way, {
			document,
			navigator: {
				sendBeacon: (address: string) => {
					done.push(`${address} ${root.classList.contains('is-left') ? 'blank' : 'in sight'}`);
				}
			},
			location: { replace: (address: string) => done.push(address) }
		} as unknown as Window);
		expect(done).toEqual(['/ut blank', 'https://example.org/']);
	});
});
