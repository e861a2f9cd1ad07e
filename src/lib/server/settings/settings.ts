/** Where the master key comes from. `default-file` is created on the very first embedded start. */
export type MasterKeySource =
	| { readonly from: 'environment'; readonly key: string }
	| { readonly from: 'file'; readonly path: string }
	| { readonly from: 'command'; readonly command: string }
	| { readonly from: 'default-file'; readonly path: string };

export type DatabaseSettings =
	| { readonly engine: 'sqlite'; readonly file: string }
	| { readonly engine: 'postgres'; readonly url: string; readonly connections: number };

/** Minutes until a session ends by itself, and hours until it ends whatever happens. */
export interface SessionLimits {
	readonly staffIdleMinutes: number;
	readonly staffHours: number;
	readonly patientIdleMinutes: number;
	readonly waitingRoomIdleMinutes: number;
	readonly patientHours: number;
	/** So long after showing who one is, sensitive things are done without asking again. */
	readonly confirmedMinutes: number;
	/** So long a person's things stay open after somebody broke the glass. */
	readonly emergencyHours: number;
}

/** What passwords of staff are held against, beside the list that is shipped. */
export interface PasswordSettings {
	/** Lower case: the organisation, its places and systems. */
	readonly words: readonly string[];
	/** Sorted SHA-1 hashes of passwords that have leaked; null for none. */
	readonly breachedFile: string | null;
}

/** A provider of identities by OpenID Connect, such as HelseID or ID-porten. */
export interface ProviderSettings {
	readonly issuer: string;
	/** What people call it, on the button. */
	readonly name: string;
	readonly clientId: string;
	readonly proof:
		| { readonly by: 'secret'; readonly secret: string }
		/** A file with a private key as JWK, for `private_key_jwt`. */
		| { readonly by: 'key'; readonly path: string };
	readonly scope: string;
	/** Levels of assurance that are enough; none asked for when empty. */
	readonly levels: readonly string[];
	/** Which claim holds a person's number. */
	readonly numberClaim: string;
}

/** Everything the operator decides, read once at start. */
export interface Settings {
	readonly port: number;
	readonly host: string;
	/** The address at which browsers see us, without a slash at the end. */
	readonly origin: string;
	readonly isSecure: boolean;
	readonly dataFolder: string;
	readonly database: DatabaseSettings;
	/** A copy that research reads, so that heavy questions wait for nobody; null for the same. */
	readonly researchDatabase: DatabaseSettings | null;
	readonly masterKey: MasterKeySource;
	/** A second key that opens what it wrapped, while the master key is being changed. */
	readonly otherMasterKey: MasterKeySource | null;
	readonly isDemo: boolean;
	/** Where *Leave this page* lands. */
	readonly neutralExit: string;
	readonly sessions: SessionLimits;
	readonly providers: {
		readonly staff: ProviderSettings | null;
		readonly patient: ProviderSettings | null;
	};
	readonly passwords: PasswordSettings;
	readonly accessCodeDays: number;
	/** Whether staff may have a second factor, or must. */
	readonly secondFactor: 'offered' | 'required';
	/** Hours between two lines in the file of audit anchors; 0 writes none. */
	readonly auditAnchorHours: number;
	readonly auditAnchorFile: string;
}
