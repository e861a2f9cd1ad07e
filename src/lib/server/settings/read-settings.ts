import { join } from 'node:path';
import { readProvider } from './read-provider.ts';
import type { DatabaseSettings, MasterKeySource, Settings } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type SettingsReading =
	| { readonly isRight: true; readonly settings: Settings }
	| { readonly isRight: false; readonly mistakes: readonly string[] };

/**
 * Settings from environment variables, all mistakes at once.
 * Each mistake is one sentence that names the variable and says what to write.
 */
export function readSettings(environment: Environment): SettingsReading {
	const mistakes: string[] = [];
	const text = (name: string): string | null => environment[name]?.trim() || null;

	const whole = (name: string, preset: number, lowest: number, highest: number): number => {
		const written = text(name);
		if (written === null) return preset;
		const value = /^\d{1,9}$/.test(written) ? Number(written) : NaN;
		if (value >= lowest && value <= highest) return value;
		mistakes.push(
			`${name} is "${written}"; write a whole number from ${lowest} to ${highest}, or leave it out for ${preset}.`
		);
		return preset;
	};

	const port = whole('PORT', 3000, 0, 65_535);
	const host = text('HOST') ?? '127.0.0.1';
	const dataFolder = text('DATA_DIR') ?? 'data';
	const origin = readOrigin(text('ORIGIN') ?? `http://localhost:${port}`, mistakes);

	const settings: Settings = {
		port,
		host,
		origin,
		isSecure: origin.startsWith('https:'),
		dataFolder,
		database: readDatabase(
			text('DATABASE_URL'),
			dataFolder,
			whole('DATABASE_CONNECTIONS', 10, 1, 500),
			mistakes
		),
		researchDatabase: readReplica(text('RESEARCH_DATABASE_URL'), mistakes),
		masterKey: readKeySource('TERSKEL_MASTER_KEY', text, mistakes) ?? {
			from: 'default-file',
			path: join(dataFolder, 'master.key')
		},
		otherMasterKey: readKeySource('TERSKEL_OTHER_MASTER_KEY', text, mistakes),
		isDemo: readSwitch('TERSKEL_DEMO', text('TERSKEL_DEMO'), mistakes),
		neutralExit: readExit(text('TERSKEL_NEUTRAL_EXIT') ?? 'https://www.yr.no/', mistakes),
		sessions: {
			staffIdleMinutes: whole('TERSKEL_STAFF_IDLE_MINUTES', 30, 1, 1440),
			staffHours: whole('TERSKEL_STAFF_HOURS', 12, 1, 72),
			patientIdleMinutes: whole('TERSKEL_PATIENT_IDLE_MINUTES', 30, 1, 1440),
			waitingRoomIdleMinutes: whole('TERSKEL_WAITING_ROOM_IDLE_MINUTES', 10, 1, 240),
			patientHours: whole('TERSKEL_PATIENT_HOURS', 12, 1, 72),
			confirmedMinutes: whole('TERSKEL_CONFIRMED_MINUTES', 15, 1, 240),
			emergencyHours: whole('TERSKEL_EMERGENCY_HOURS', 4, 1, 24)
		},
		providers: {
			staff: readProvider('TERSKEL_STAFF_OIDC', text, mistakes),
			patient: readProvider('TERSKEL_PATIENT_OIDC', text, mistakes)
		},
		passwords: {
			words: (text('TERSKEL_OWN_WORDS') ?? '')
				.split(',')
				.map((word) => word.trim().toLowerCase())
				.filter(Boolean),
			breachedFile: text('TERSKEL_BREACHED_PASSWORDS')
		},
		accessCodeDays: whole('TERSKEL_ACCESS_CODE_DAYS', 14, 1, 90),
		secondFactor: readSecondFactor(text('TERSKEL_SECOND_FACTOR'), mistakes),
		auditAnchorHours: whole('TERSKEL_AUDIT_ANCHOR_HOURS', 24, 0, 168),
		auditAnchorFile: text('TERSKEL_AUDIT_ANCHOR_FILE') ?? join(dataFolder, 'audit-anchors.jsonl')
	};
	return mistakes.length ? { isRight: false, mistakes } : { isRight: true, settings };
}

function readOrigin(written: string, mistakes: string[]): string {
	const url = URL.parse(written);
	if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) {
		return url.origin;
	}
	mistakes.push(
		`ORIGIN is "${written}"; write the address that browsers use, for example https://terskel.example.org, with nothing after the host.`
	);
	return 'http://localhost';
}

function readExit(written: string, mistakes: string[]): string {
	if (URL.parse(written)?.protocol === 'https:') return written;
	mistakes.push(
		`TERSKEL_NEUTRAL_EXIT is "${written}"; write the https address of an everyday site, for example https://www.yr.no/.`
	);
	return 'https://www.yr.no/';
}

function readSwitch(name: string, written: string | null, mistakes: string[]): boolean {
	if (written === null || /^(0|no|false|off)$/i.test(written)) return false;
	if (/^(1|yes|true|on)$/i.test(written)) return true;
	mistakes.push(`${name} is "${written}"; write 1 to switch it on, or leave it out.`);
	return false;
}

function readSecondFactor(written: string | null, mistakes: string[]): 'offered' | 'required' {
	if (written === null || written === 'offered') return 'offered';
	if (written === 'required') return 'required';
	mistakes.push(
		`TERSKEL_SECOND_FACTOR is "${written}"; write required, or leave it out to let each choose.`
	);
	return 'offered';
}

function readDatabase(
	url: string | null,
	dataFolder: string,
	connections: number,
	mistakes: string[]
): DatabaseSettings {
	if (url === null) return { engine: 'sqlite', file: join(dataFolder, 'terskel.sqlite') };
	if (/^postgres(ql)?:\/\//.test(url)) return { engine: 'postgres', url, connections };
	// The address may hold a password, so the sentence does not repeat it.
	mistakes.push(
		'DATABASE_URL is not a PostgreSQL address; write postgres://user:password@host:5432/name, or leave it out for the embedded database.'
	);
	return { engine: 'sqlite', file: join(dataFolder, 'terskel.sqlite') };
}

function readReplica(url: string | null, mistakes: string[]): DatabaseSettings | null {
	if (url === null) return null;
	if (/^postgres(ql)?:\/\//.test(url)) return { engine: 'postgres', url, connections: 4 };
	mistakes.push(
		'RESEARCH_DATABASE_URL is not a PostgreSQL address; write that of a read replica of DATABASE_URL, or leave it out.'
	);
	return null;
}

function readKeySource(
	name: string,
	text: (name: string) => string | null,
	mistakes: string[]
): MasterKeySource | null {
	const key = text(name);
	const path = text(`${name}_FILE`);
	const command = text(`${name}_COMMAND`);
	if ([key, path, command].filter((source) => source !== null).length > 1) {
		mistakes.push(
			`More than one of ${name}, ${name}_FILE and ${name}_COMMAND is set; keep the one that is right and leave the others out.`
		);
	}
	if (key !== null) return { from: 'environment', key };
	if (path !== null) return { from: 'file', path };
	if (command !== null) return { from: 'command', command };
	return null;
}
