import { request, type IncomingHttpHeaders } from 'node:http';

export interface Question {
	readonly method?: string;
	readonly path: string;
	readonly headers?: Readonly<Record<string, string | readonly string[]>>;
	readonly body?: string | Buffer;
}

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** Sends exactly this over a connection of its own: nothing is tidied up, no redirect followed. */
export function ask(port: number, question: Question): Promise<Answer> {
	const { method = 'GET', path, headers = {}, body } = question;
	return new Promise((resolve, reject) => {
		const sent = request(
			{
				host: '127.0.0.1',
				port,
				method,
				path,
				headers: { host: `localhost:${port}`, ...headers } as Record<string, string>,
				agent: false,
				setHost: false
			},
			(received) => {
				const parts: Buffer[] = [];
				received.on('data', (part: Buffer) => parts.push(part));
				received.on('end', () =>
					resolve({
						status: received.statusCode ?? 0,
						headers: received.headers,
						body: Buffer.concat(parts).toString()
					})
				);
				received.on('error', reject);
			}
		);
		sent.on('error', reject);
		sent.end(body);
	});
}

/** `name=value` of every cookie that an answer sets. */
export function cookiesOf(answer: Answer): string {
	return (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
}

/** A posted form, as a browser on our own page sends it. */
export function formPost(
	origin: string,
	path: string,
	fields: Readonly<Record<string, string>>,
	cookie = ''
): Question {
	const body = new URLSearchParams(fields).toString();
	return {
		method: 'POST',
		path,
		body,
		headers: {
			host: new URL(origin).host,
			origin,
			cookie,
			accept: 'text/html',
			'content-type': 'application/x-www-form-urlencoded',
			'content-length': String(Buffer.byteLength(body))
		}
	};
}
