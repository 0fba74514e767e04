// Whether SHA256SUMS is signed, by which key, and whether this is the key that a reader expects.

import type { NamesOf } from "../../messages/compile-message.ts";
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
  /** The message that says it, without its prefix "check.", and its arguments. */
  readonly said: Extract<NamesOf<"check">, `signature-${string}`>;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Judges the signature of a list.
 *
 * @param signature the text of SHA256SUMS.sig; null where there is none
 * @param expected the fingerprint of the key that the reader was told; null if he was told none
 */
export async function judgeSignature(
  list: Uint8Array<ArrayBuffer>,
  signature: string | null,
  expected: string | null,
  verify: VerifyEd25519,
): Promise<SignatureVerdict> {
  if (signature === null) {
    const said = expected === null ? "signature-none" : "signature-none-expected";
    return { isAccepted: expected === null, publicKey: null, said, values: {} };
  }
  try {
    const read = readSignature(signature);
    const { publicKey } = read;
    const values = { fingerprint: await fingerprintOf(publicKey) };
    const isGood = await verify(read, await signedBytes(list, read));
    if (isGood === false) return { isAccepted: false, publicKey: null, said: "signature-changed", values: {} };
    if (expected !== null && expected !== values.fingerprint)
      return { isAccepted: false, publicKey, said: "signature-other", values };
    if (isGood === null) return { isAccepted: expected === null, publicKey, said: "signature-unverified", values };
    const said = expected === null ? "signature-good" : "signature-expected";
    return { isAccepted: true, publicKey, said, values };
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    const { fault, found } = error;
    return { isAccepted: false, publicKey: null, said: "signature-invalid", values: { fault, found } };
  }
}
