// Whether SHA256SUMS is signed, by which key, and whether this is the key that a reader expects.

import { CHECKSUMS_FILE, SIGNATURE_FILE } from "./checksum-list.ts";
import { fingerprintOf, readSignature, SignatureError, signedBytes, type SshSignature } from "./ssh-signature.ts";

/** By Ed25519, whether a key signed some bytes; null where a browser cannot tell. */
export type VerifyEd25519 = (
  signature: Pick<SshSignature, "publicKey" | "signature">,
  bytes: Uint8Array<ArrayBuffer>,
) => Promise<boolean | null>;

export interface SignatureVerdict {
  /** False for a signature that is wrong, or that is not the expected one. */
  readonly isAccepted: boolean;
  /** Null without a signature that can be read. */
  readonly publicKey: Uint8Array | null;
  /** The verdict in one or two sentences. */
  readonly said: string;
}

/**
 * Judges the signature of a list.
 *
 * @param signature the text of {@link SIGNATURE_FILE}; null where there is none
 * @param expected the fingerprint of the key that the reader was told; null if he was told none
 */
export async function judgeSignature(
  list: Uint8Array<ArrayBuffer>,
  signature: string | null,
  expected: string | null,
  verify: VerifyEd25519,
): Promise<SignatureVerdict> {
  if (signature === null) return unsigned(expected);
  try {
    const read = readSignature(signature);
    const fingerprint = await fingerprintOf(read.publicKey);
    const isGood = await verify(read, await signedBytes(list, read));
    if (isGood === false) return refused(`${CHECKSUMS_FILE} or its signature has changed since it was signed`);
    const { publicKey } = read;
    if (expected !== null && expected !== fingerprint) {
      const said = `${SIGNATURE_FILE} is by the key ${fingerprint}, not by the one that you named.`;
      return { isAccepted: false, publicKey, said };
    }
    if (isGood === null) {
      const advice = "but this browser cannot verify it. Use check.py or ssh-keygen.";
      const said = `${SIGNATURE_FILE} names the key ${fingerprint}, ${advice}`;
      return { isAccepted: expected === null, publicKey, said };
    }
    const advice =
      expected === null ? " Compare this fingerprint with the one that the publisher gave you elsewhere." : "";
    const which = expected === null ? "the key" : "the key that you named,";
    return { isAccepted: true, publicKey, said: `${CHECKSUMS_FILE} is signed by ${which} ${fingerprint}.${advice}` };
  } catch (error) {
    if (error instanceof SignatureError) return refused(error.message);
    throw error;
  }
}

function unsigned(expected: string | null): SignatureVerdict {
  const said =
    expected === null
      ? `${CHECKSUMS_FILE} is not signed, so this shows accidental damage, not forgery.`
      : `${CHECKSUMS_FILE} is not signed, so not by the key that you named either.`;
  return { isAccepted: expected === null, publicKey: null, said };
}

function refused(why: string): SignatureVerdict {
  return { isAccepted: false, publicKey: null, said: `${SIGNATURE_FILE} is not valid: ${why}.` };
}
