import QRCode from 'qrcode';

/** A QR code as one SVG path; a module is one unit wide. */
export interface QrShape {
	readonly size: number;
	readonly path: string;
}

/** Draws a text as a QR code that a worn slip of paper still carries. */
export function qrShape(text: string): QrShape {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	const { size } = modules;
	let path = '';
	for (let row = 0; row < size; row++) {
		for (let column = 0; column < size; column++) {
			if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`;
		}
	}
	return { size, path };
}
