import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
	RegistrationResponseJSON
} from '@simplewebauthn/server';
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** How an answer of the device differs from an honest one. */
export interface Change {
	readonly origin?: string;
	readonly isOwnerSeen?: boolean;
	readonly isForged?: boolean;
	readonly counter?: number;
}

/** A device with one passkey, in software: what a browser and an authenticator do together. */
export interface SoftPasskey {
	make(options: PublicKeyCredentialCreationOptionsJSON): RegistrationResponseJSON;
	sign(options: PublicKeyCredentialRequestOptionsJSON, change?: Change): AuthenticationResponseJSON;
}

const userPresent = 1;
const userVerified = 4;
const hasNewKey = 64;

const text = (bytes: Buffer): string => bytes.toString('base64url');
const hash = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** Byte string or text of CBOR, up to 65,535 bytes. */
function cbor(kind: 2 | 3, content: Buffer): Buffer {
	const top = kind << 5;
	if (content.length < 24) return Buffer.concat([Buffer.of(top | content.length), content]);
	return Buffer.concat([Buffer.of(top | 25, content.length >> 8, content.length & 255), content]);
}

/** A P-256 key as COSE: kty 2, alg -7, crv 1, x, y. */
function coseOf(key: KeyObject): Buffer {
	const { x, y } = key.export({ format: 'jwk' });
	return Buffer.concat([
		Buffer.from('a5010203262001', 'hex'),
		Buffer.from('21', 'hex'),
		Buffer.from('5820', 'hex'),
		Buffer.from(x!, 'base64url'),
		Buffer.from('22', 'hex'),
		Buffer.from('5820', 'hex'),
		Buffer.from(y!, 'base64url')
	]);
}

export function softPasskey(origin: string): SoftPasskey {
	const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
	const id = randomBytes(32);
	const party = hash(new URL(origin).hostname);
	const client = (type: string, challenge: string, at = origin): Buffer =>
		Buffer.from(JSON.stringify({ type, challenge, origin: at, crossOrigin: false }));
	const head = (flags: number, counter: number): Buffer => {
		const bytes = Buffer.alloc(5);
		bytes[0] = flags;
		bytes.writeUInt32BE(counter, 1);
		return Buffer.concat([party, bytes]);
	};
	const common = {
		id: text(id),
		rawId: text(id),
		type: 'public-key' as const,
		clientExtensionResults: {}
	};

	return {
		make({ challenge }) {
			const length = Buffer.of(id.length >> 8, id.length & 255);
			const data = Buffer.concat([
				head(userPresent | userVerified | hasNewKey, 0),
				Buffer.alloc(16),
				length,
				id,
				coseOf(publicKey)
			]);
			const named = (name: string): Buffer => cbor(3, Buffer.from(name));
			const attestation = Buffer.concat([
				Buffer.of(0xa3),
				named('fmt'),
				named('none'),
				named('attStmt'),
				Buffer.of(0xa0),
				named('authData'),
				cbor(2, data)
			]);
			return {
				...common,
				response: {
					clientDataJSON: text(client('webauthn.create', challenge)),
					attestationObject: text(attestation),
					transports: ['internal']
				}
			};
		},

		sign({ challenge }, { origin: at, isOwnerSeen = true, isForged = false, counter = 0 } = {}) {
			const data = head(userPresent | (isOwnerSeen ? userVerified : 0), counter);
			const clientData = client('webauthn.get', challenge, at);
			const signature = sign(
				'sha256',
				Buffer.concat([data, hash(clientData)]),
				isForged ? stranger : privateKey
			);
			return {
				...common,
				response: {
					clientDataJSON: text(clientData),
					authenticatorData: text(data),
					signature: text(signature)
				}
			};
		}
	};
}
