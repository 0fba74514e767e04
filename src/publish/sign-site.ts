// Signs a published site: writes SHA256SUMS.sig beside SHA256SUMS.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rename } from "node:fs/promises";
import path from "node:path";
import { CHECKSUMS_FILE, printableName, SIGNATURE_FILE } from "../model/integrity/checksum-list.ts";
import { signedBytes, writeSignature } from "../model/integrity/ssh-signature.ts";
import { judgeSignature } from "../model/integrity/signature-verdict.ts";
import { BriefingError } from "../model/problem.ts";
import type { Folders } from "../site/paths.ts";
import { inEnglish, verifyEd25519, verifySite } from "./checksums.ts";
import { resolveOutput, writeFiles } from "./publish.ts";
import { readSigningKey } from "./signing-key.ts";
import { openWorkFolder } from "./work-folder.ts";

/**
 * Signs the list of a site whose files all match it. The signature replaces an older one in one step.
 *
 * @returns the public key
 * @throws BriefingError if a file differs from the list or the key cannot be used; an older signature then stays
 */
export async function signSite(folder: string, keyFile: string, folders: Folders): Promise<Uint8Array> {
  const output = await resolveOutput(folder);
  const key = await readSigningKey(keyFile, [folders.engine, folders.content, output]);
  const { changed, added, lost, list } = await verifySite(output);
  const differing = [...changed, ...added, ...lost].sort();
  if (differing.length > 0) throw notAsBuilt(output, differing);
  const work = await openWorkFolder(output);
  try {
    const signature =
      key === null
        ? await signByOpenSsh(list, keyFile, work.folder)
        : writeSignature({ publicKey: key.publicKey, signature: key.sign(await signedBytes(list)) });
    const { isAccepted, publicKey, said } = inEnglish(await judgeSignature(list, signature, null, verifyEd25519));
    if (!isAccepted || publicKey === null) throw new Error(said);
    await writeFiles(new Map([[SIGNATURE_FILE, signature]]), work.folder);
    await rename(path.join(work.folder, SIGNATURE_FILE), path.join(output, SIGNATURE_FILE));
    return publicKey;
  } finally {
    await work.remove();
  }
}

function notAsBuilt(output: string, differing: readonly string[]): BriefingError {
  return new BriefingError(
    differing.map((name) => ({
      file: path.join(output, printableName(name)),
      record: "",
      message: `the file is not as ${CHECKSUMS_FILE} lists it.`,
      suggestion: "the site as it was built: npm run build, then sign it.",
    })),
  );
}

/** Lets ssh-keygen sign, which asks for the passphrase of the key at the terminal. */
async function signByOpenSsh(list: Uint8Array, keyFile: string, work: string): Promise<string> {
  await writeFiles(new Map([[CHECKSUMS_FILE, list]]), work);
  const file = path.join(work, CHECKSUMS_FILE);
  const child = spawn("ssh-keygen", ["-q", "-Y", "sign", "-f", path.resolve(keyFile), "-n", "file", file], {
    stdio: ["inherit", "ignore", "inherit"],
  });
  const [status] = (await once(child, "exit").catch(() => [null])) as [number | null];
  if (status === 0) return readFile(`${file}.sig`, "latin1");
  throw new BriefingError([
    {
      file: keyFile,
      record: "--key",
      message:
        status === null
          ? "the key has a passphrase, and ssh-keygen, which would ask for it, is not installed."
          : "ssh-keygen could not use the key.",
      suggestion:
        status === null
          ? "OpenSSH installed; or a key without a passphrase, in a place that only you can read."
          : "its passphrase, at a terminal; where there is none, a key without a passphrase from a store of secrets.",
    },
  ]);
}
