/** A path into a file's data: keys and list places. */
export type DataPath = readonly (string | number)[];

/** One content file as whoever read it hands it over: data, and where each piece stands. */
export interface ContentFile {
	/** Path as people should see it, such as `forms/instruments/audit.yaml`. */
	readonly file: string;
	readonly data: unknown;
	/** Line (from 1) of the closest existing piece at or above the path. */
	lineAt(path: DataPath): number;
	/** What the text itself did wrong, when it could not be read as YAML. */
	readonly faults?: readonly { readonly line: number; readonly message: string }[];
}

/** Something wrong with content: where, what, and what to do (semantics 1.2). */
export interface Problem {
	readonly file: string;
	readonly line: number;
	readonly path: string;
	readonly message: string;
	readonly remedy: string;
}

/** Collects problems of one file. */
export type Report = (path: DataPath, message: string, remedy: string) => void;

export function reporter(file: ContentFile, problems: Problem[]): Report {
	return (path, message, remedy) => {
		problems.push({
			file: file.file,
			line: file.lineAt(path),
			path: path.join('.'),
			message,
			remedy
		});
	};
}

/** `file:line path: what. Remedy.` */
export function problemText({ file, line, path, message, remedy }: Problem): string {
	const where = path === '' ? '' : ` ${path}`;
	return `${file}:${line}${where}: ${message}. ${remedy}`;
}
