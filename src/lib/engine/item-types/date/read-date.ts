const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const norwegian = /^(?:(?:(\d{1,2})[./ ]\s*)?(\d{1,2})[./ ]\s*)?(\d{4})$/;
const about = /^(?:ca\.?|omtrent|rundt|about|around|approx\.?|c\.)\s*/i;

/**
 * Reads `2015`, `2015-06`, `2015-06-03`, `3.6.2015`, `06.2015`, each also with `~`, "ca." or
 * "about", to EDTF (ISO 8601-2). Null when it is not a date that exists.
 */
export function readDate(raw: string): string | null {
	const text = raw.trim();
	const bare = text.replace(/~$/, '').replace(about, '').trim();
	const isApproximate = bare !== text;
	const parts = partsOf(bare);
	if (!parts) return null;
	const { year, month, day } = parts;
	if (year < 1900 || year > 2200) return null;
	if (month !== undefined && (month < 1 || month > 12)) return null;
	if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) {
		return null;
	}
	const written = [
		String(year),
		...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
	].join('-');
	return isApproximate ? `${written}~` : written;
}

function partsOf(text: string): { year: number; month?: number; day?: number } | null {
	const first = iso.exec(text);
	if (first) return numbers(first[1], first[2], first[3]);
	const second = norwegian.exec(text);
	return second ? numbers(second[3], second[2], second[1]) : null;
}

function numbers(year?: string, month?: string, day?: string) {
	return {
		year: Number(year),
		...(month === undefined ? {} : { month: Number(month) }),
		...(day === undefined ? {} : { day: Number(day) })
	};
}

function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
