const pixelsPerUnit = 2;

/** Fetches a drawing and saves it as a picture of twice its size. */
export async function savePng(address: string, name: string): Promise<void> {
	const answer = await fetch(address);
	// Led to where one confirms who one is: then the whole page goes there.
	if (answer.redirected) return location.assign(answer.url);
	if (!answer.ok) return;
	const svg = await answer.text();
	const picture = new Image();
	// As a data address: the page's policy lets in no other kind of picture.
	picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await picture.decode();
	const canvas = document.createElement('canvas');
	canvas.width = picture.naturalWidth * pixelsPerUnit;
	canvas.height = picture.naturalHeight * pixelsPerUnit;
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) return;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name.replace(/[^\w.æøåÆØÅ -]/g, '-');
	link.click();
	URL.revokeObjectURL(link.href);
}
