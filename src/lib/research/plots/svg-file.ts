import { htmlText } from '../package/html-text.ts';
import { classColours, type Ink, type Plot, type Shape } from './plot.ts';
import { isLightOn } from './stacked-bars.ts';

/** A plot as an SVG file: on white, with its own title and description, nothing from elsewhere. */
export function svgFile({ title, description, width, height, shapes }: Plot): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + 30}" viewBox="0 -30 ${width} ${height + 30}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="13">
<title id="title">${htmlText(title)}</title>
<desc id="description">${htmlText(description)}</desc>
<defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#767676" stroke-width="2"/></pattern></defs>
<rect x="0" y="-30" width="${width}" height="${height + 30}" fill="#ffffff"/>
<text x="10" y="-10" font-weight="bold" fill="#1a1a1a">${htmlText(title)}</text>
${shapes.map(drawn).join('\n')}
</svg>
`;
}

function drawn(shape: Shape): string {
	switch (shape.kind) {
		case 'bar':
			return `<rect x="${rounded(shape.x)}" y="${rounded(shape.y)}" width="${rounded(shape.width)}" height="${rounded(shape.height)}" fill="${fillOf(shape.ink)}" stroke="#ffffff"/>`;
		case 'line':
			return `<line x1="${rounded(shape.x1)}" y1="${shape.y1}" x2="${rounded(shape.x2)}" y2="${shape.y2}" stroke="#1a1a1a"${shape.isDashed ? ' stroke-dasharray="4 3"' : ''}/>`;
		case 'dot':
			return `<circle cx="${rounded(shape.x)}" cy="${shape.y}" r="${shape.radius}" fill="#1a1a1a"/>`;
		case 'words':
			return `<text x="${rounded(shape.x)}" y="${rounded(shape.y)}" text-anchor="${shape.align}" fill="${wordsFill(shape.ink)}">${htmlText(shape.text)}</text>`;
	}
}

function fillOf(ink: Ink): string {
	if (ink === 'protected') return 'url(#hatched)';
	const place = Number(ink.split('-')[1]);
	return classColours[place]?.fill ?? '#1a1a1a';
}

function wordsFill(ink: Ink): string {
	if (ink === 'subtle') return '#4d4d4d';
	return ink.startsWith('class-') && isLightOn(Number(ink.split('-')[1])) ? '#ffffff' : '#1a1a1a';
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
