// Reads the private key by which a site is signed: an Ed25519 key as ssh-keygen or openssl writes it.

import { createPrivateKey, createPublicKey, sign, type KeyObject } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { readArmor, SshReader } from "../model/integrity/ssh-encoding.ts";
import { ED25519 } from "../model/integrity/ssh-signature.ts";
import { BriefingError } from "../model/problem.ts";

const LABEL = "OPENSSH PRIVATE KEY";
const MAGIC = "openssh-key-v1\0";
const MAKE_ONE = `a key that "ssh-keygen -t ed25519 -f FILE" makes, in a folder outside the project.`;

/** A key that can sign at once. */
export interface SigningKey {
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** The signature over some bytes (RFC 8032). */
  sign(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
}

/**
 * Reads a key.
 *
 * @param apart folders in which no key may lie, since they are copied and published
 * @returns null for a key of OpenSSH with a passphrase
 * @throws BriefingError for a file that lies in one of the folders, or is no Ed25519 key
 */
export async function readSigningKey(file: string, apart: readonly string[]): Promise<SigningKey | null> {
  await refuseInside(file, apart);
  const text = await readFile(file, "latin1").catch((error: NodeJS.ErrnoException) => {
    throw keyError(file, `the key cannot be read (${error.code ?? error.message}).`, MAKE_ONE);
  });
  if (/^ssh-|^-----BEGIN (?:SSH2 )?PUBLIC KEY/.test(text))
    throw keyError(file, "this is the public key.", "the file of the private key, whose name has no .pub at its end.");
  const armored = readArmor(text, LABEL);
  return armored === null ? readPem(file, text) : readOpenSsh(file, armored);
}

function keyError(file: string, message: string, suggestion: string): BriefingError {
  return new BriefingError([{ file, record: "--key", message, suggestion }]);
}

async function refuseInside(file: string, apart: readonly string[]): Promise<void> {
  // A pipe, such as /dev/stdin, has no path of its own.
  const real = (name: string) => realpath(name).catch(() => path.resolve(name));
  for (const place of [path.resolve(file), await real(file)])
    for (const folder of [...apart, ...(await Promise.all(apart.map(real)))]) {
      const within = path.relative(folder, place);
      if (within.startsWith("..") || path.isAbsolute(within)) continue;
      const message = "the key lies in the project or in its published folder, which others copy.";
      throw keyError(file, message, "a folder elsewhere. If the key was ever shared with the project, make a new one.");
    }
}

/** A key of PKCS#8, as openssl writes it. */
function readPem(file: string, text: string): SigningKey {
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    const message = text.includes("ENCRYPTED")
      ? "only OpenSSH's keys may have a passphrase here."
      : "this is not a private key.";
    throw keyError(file, message, MAKE_ONE);
  }
  if (key.asymmetricKeyType !== "ed25519")
    throw keyError(file, `this is a key of the type ${key.asymmetricKeyType ?? "secret"}, not ed25519.`, MAKE_ONE);
  return signingKey(key);
}

/** A key of OpenSSH (its PROTOCOL.key). */
function readOpenSsh(file: string, bytes: Uint8Array): SigningKey | null {
  const damaged = () => keyError(file, "the key is damaged.", MAKE_ONE);
  try {
    const reader = new SshReader(bytes);
    if (Buffer.from(reader.take(MAGIC.length)).toString("latin1") !== MAGIC) throw damaged();
    const [cipher] = [reader.text(), reader.string(), reader.string()];
    if (reader.uint32() !== 1) throw damaged();
    const type = new SshReader(reader.string()).text();
    if (type !== ED25519) throw keyError(file, `this is a key of the type ${type}, not ${ED25519}.`, MAKE_ONE);
    if (cipher !== "none") return null;
    const secret = new SshReader(reader.string());
    // By two equal numbers, OpenSSH recognises a wrong passphrase.
    const [check, again] = [secret.uint32(), secret.uint32()];
    if (check !== again || secret.text() !== ED25519) throw damaged();
    const base64url = (part: Uint8Array) => Buffer.from(part).toString("base64url");
    const [x, d] = [base64url(secret.string()), base64url(secret.string().subarray(0, 32))];
    const read = signingKey(createPrivateKey({ key: { kty: "OKP", crv: "Ed25519", x, d }, format: "jwk" }));
    if (base64url(read.publicKey) !== x) throw damaged();
    return read;
  } catch (error) {
    throw error instanceof BriefingError ? error : damaged();
  }
}

function signingKey(key: KeyObject): SigningKey {
  const { x = "" } = createPublicKey(key).export({ format: "jwk" });
  return {
    publicKey: Uint8Array.from(Buffer.from(x, "base64url")),
    sign: (bytes) => Uint8Array.from(sign(null, bytes, key)),
  };
}
