// Signatures by Ed25519 keys in SSH's format, which `ssh-keygen -Y` makes and verifies (PROTOCOL.sshsig of OpenSSH). Works
// in Node and in browsers.

import { concatenate, readArmor, SshReader, sshString, toBase64, uint32, writeArmor } from "./ssh-encoding.ts";

const LABEL = "SSH SIGNATURE";
const MAGIC = new TextEncoder().encode("SSHSIG");
const VERSION = 1;
export const ED25519 = "ssh-ed25519";

/** What the signature is for: the namespace by which `ssh-keygen` signs files. */
const NAMESPACE = "file";

const DIGESTS = { sha256: "SHA-256", sha512: "SHA-512" } as const;
type Hash = keyof typeof DIGESTS;

export interface SshSignature {
  /** The 32 bytes of the public key (RFC 8032). */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** The 64 bytes of the signature (RFC 8032). */
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly hash: Hash;
  /** Empty, unless a later version of the format uses it. */
  readonly reserved: Uint8Array;
}

/**
 * What is wrong with a signature: `file` is none at all, `cut` not a whole one, `longer` followed by other bytes;
 * the others are another namespace, hash or type of key.
 */
export type SignatureFault = "file" | "cut" | "longer" | "namespace" | "hash" | "key";

/** Why a file is no signature by which SHA256SUMS can be verified. */
export class SignatureError extends Error {
  readonly fault: SignatureFault;
  /** The namespace, hash or type of key that it has. */
  readonly found: string;

  constructor(fault: SignatureFault, found = "") {
    super(`not a signature: ${fault} ${found}`);
    this.fault = fault;
    this.found = found;
  }
}

/** @throws SignatureError for anything but an Ed25519 signature of a file */
export function readSignature(text: string): SshSignature {
  const bytes = readArmor(text, LABEL);
  if (bytes === null) throw new SignatureError("file");
  try {
    return readBlob(new SshReader(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw new SignatureError("cut");
    throw error;
  }
}

function readBlob(blob: SshReader): SshSignature {
  if (!isEqual(blob.take(MAGIC.length), MAGIC) || blob.uint32() !== VERSION) throw new SignatureError("cut");
  const publicKey = readEd25519(blob.string(), 32);
  const namespace = blob.text();
  if (namespace !== NAMESPACE) throw new SignatureError("namespace", namespace);
  const reserved = blob.string();
  const hash = blob.text();
  if (!isHash(hash)) throw new SignatureError("hash", hash);
  const signature = readEd25519(blob.string(), 64);
  if (!blob.isAtEnd) throw new SignatureError("longer");
  return { publicKey, signature, hash, reserved };
}

function readEd25519(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const reader = new SshReader(bytes);
  const type = reader.text();
  if (type !== ED25519) throw new SignatureError("key", type);
  const value = reader.string();
  if (value.length !== length || !reader.isAtEnd) throw new SignatureError("cut");
  return Uint8Array.from(value);
}

function isHash(name: string): name is Hash {
  return Object.hasOwn(DIGESTS, name);
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** The bytes that the key signs for a message: its hash, with the purpose of the signature. */
export async function signedBytes(
  message: Uint8Array<ArrayBuffer>,
  { hash = "sha512", reserved = new Uint8Array() }: Partial<Pick<SshSignature, "hash" | "reserved">> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const digest = new Uint8Array(await crypto.subtle.digest(DIGESTS[hash], message));
  return concatenate(MAGIC, ...[NAMESPACE, reserved, hash, digest].map(sshString));
}

/** A signature over {@link signedBytes} as a file, as `ssh-keygen -Y sign` writes it. */
export function writeSignature({ publicKey, signature }: Pick<SshSignature, "publicKey" | "signature">): string {
  const fields = [
    publicKeyBlob(publicKey),
    NAMESPACE,
    "",
    "sha512",
    concatenate(sshString(ED25519), sshString(signature)),
  ];
  return writeArmor(concatenate(MAGIC, uint32(VERSION), ...fields.map(sshString)), LABEL);
}

function publicKeyBlob(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatenate(sshString(ED25519), sshString(publicKey));
}

/** The key as a line of a `.pub` or `allowed_signers` file. */
export function publicKeyLine(publicKey: Uint8Array): string {
  return `${ED25519} ${toBase64(publicKeyBlob(publicKey))}`;
}

/** The fingerprint of a key, as `ssh-keygen -l` prints it: `SHA256:` and 43 characters. */
export async function fingerprintOf(publicKey: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", publicKeyBlob(publicKey)));
  return `SHA256:${toBase64(hash).replace(/=+$/, "")}`;
}

/** The fingerprint in a text such as the output of `ssh-keygen -l`; null if there is none. */
export function fingerprintIn(text: string): string | null {
  return /SHA256:[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])/.exec(text)?.[0] ?? null;
}
