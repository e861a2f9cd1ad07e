/** A drawing in plain shapes, for a page and for a file alike; sizes in pixels of the drawing. */
export interface Plot {
	readonly title: string;
	/** What it shows, in a sentence, for whoever does not see it. */
	readonly description: string;
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
}

/** How something is drawn; the page and the file each have a colour for it. */
export type Ink = 'text' | 'subtle' | 'line' | 'protected' | `class-${number}`;

export type Shape =
	| {
			readonly kind: 'bar';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly ink: Ink;
	  }
	| {
			readonly kind: 'line';
			readonly x1: number;
			readonly y1: number;
			readonly x2: number;
			readonly y2: number;
			readonly isDashed: boolean;
	  }
	| { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number }
	| {
			readonly kind: 'words';
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly align: 'start' | 'middle' | 'end';
			readonly ink: Ink;
	  };

/**
 * Colours of classes from the first to the last: from cividis, told apart by everybody because each
 * is lighter than the one before; and whether words on them are light.
 */
export const classColours = [
	{ fill: '#00336f', isDark: true },
	{ fill: '#4d556b', isDark: true },
	{ fill: '#7d7b78', isDark: true },
	{ fill: '#aea472', isDark: false },
	{ fill: '#e3d05a', isDark: false },
	{ fill: '#fdea8f', isDark: false }
] as const;

/** The place in the colours of one of so many classes: as far apart as they can be. */
export function colourPlace(place: number, classes: number): number {
	if (classes <= 1) return 0;
	return Math.round((place * (classColours.length - 1)) / (classes - 1));
}
