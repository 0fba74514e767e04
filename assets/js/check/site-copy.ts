// Compares a copy of the site, file by file, with its SHA256SUMS, and this list with its signature. Nothing leaves the
// page.

import {
  CHECKSUMS_FILE,
  ChecksumLineError,
  compareChecksums,
  parseChecksums,
  printableName,
  SIGNATURE_FILE,
  type Checksums,
  type Differences,
} from "../../../src/model/integrity/checksum-list.ts";
import { judgeSignature, type VerifyEd25519 } from "../../../src/model/integrity/signature-verdict.ts";
import { fingerprintIn, publicKeyLine } from "../../../src/model/integrity/ssh-signature.ts";
import { chosenFiles, type FolderFiles } from "./folder-files.ts";

/** How many files are read at once. */
const CONCURRENCY = 8;
/** How often a screen reader hears of the progress. */
const ANNOUNCEMENTS = 4;

const STATES: Record<keyof Differences, string> = { changed: "Changed", lost: "Missing", added: "Added" };

/** A copy that was read. */
interface Copy {
  readonly list: Uint8Array<ArrayBuffer>;
  readonly listed: number;
  readonly differences: Differences;
  readonly signature: string | null;
}

/** Connects the fields for a copy of the site. @returns what checks the files of a dropped folder */
export function connectSiteCopy(): (files: Promise<FolderFiles>) => Promise<void> {
  const group = document.querySelector<HTMLElement>(".check-copy");
  const [folder, key, progress, status, list] = [
    group?.querySelector<HTMLInputElement>("input[type=file]"),
    group?.querySelector<HTMLInputElement>("input[type=text]"),
    group?.querySelector("progress"),
    group?.querySelector<HTMLElement>("[role=status]"),
    group?.querySelector("ul"),
  ];
  if (!group || !folder || !key || !progress || !status || !list) return async () => {};
  let copy: Copy | null = null;
  // A later choice replaces an earlier one that is still being read.
  let latest = 0;

  const say = (text: string, items: readonly HTMLLIElement[] = []): void => {
    progress.hidden = true;
    status.textContent = text;
    list.replaceChildren(...items);
  };
  const show = async (): Promise<void> => {
    if (copy === null) return;
    const [shown, asked] = [copy, key.value];
    delete group.dataset["accepted"];
    const expected = fingerprintIn(asked);
    if (expected === null && asked.trim() !== "")
      return say("This is not a fingerprint, which is SHA256: and 43 characters.");
    const verdict = await judgeSignature(shown.list, shown.signature, expected, verifyEd25519);
    if (copy !== shown || key.value !== asked) return;
    const items = (["changed", "lost", "added"] as const).flatMap((state) =>
      shown.differences[state].map((name) => listItem(STATES[state], name)),
    );
    const compared =
      items.length === 0
        ? `All ${shown.listed} files are as they were published, and there are no others.`
        : items.length === 1
          ? "1 file differs from the one that was published."
          : `${items.length} files differ from those that were published.`;
    group.dataset["accepted"] = String(verdict.isAccepted && items.length === 0);
    if (verdict.publicKey !== null) items.push(listItem("Public key", publicKeyLine(verdict.publicKey)));
    say(`${compared}\n${verdict.said}`, items);
  };
  const check = async (reading: Promise<FolderFiles>): Promise<void> => {
    latest += 1;
    const own = latest;
    copy = null;
    delete group.dataset["accepted"];
    say("Reading the folder.");
    try {
      const read = await readCopy(await reading, (done, all) => {
        if (own !== latest) return;
        progress.hidden = false;
        progress.max = all;
        progress.value = done;
        const part = Math.floor((done / all) * ANNOUNCEMENTS);
        if (part > Math.floor(((done - 1) / all) * ANNOUNCEMENTS))
          status.textContent = `${done} of ${all} files compared.`;
      });
      if (own !== latest) return;
      copy = read;
      await show();
    } catch (error) {
      if (own === latest) say(error instanceof CopyError ? error.message : `The folder cannot be read: ${error}.`);
    }
    status.scrollIntoView({ block: "nearest" });
  };
  folder.addEventListener("change", () => {
    if (folder.files !== null && folder.files.length > 0) void check(Promise.resolve(chosenFiles(folder.files)));
  });
  key.addEventListener("input", () => void show());
  return check;
}

/** Why a folder cannot be compared, as a sentence for the reader. */
class CopyError extends Error {}

async function readCopy(files: FolderFiles, onProgress: (done: number, all: number) => void): Promise<Copy> {
  const file = files.get(CHECKSUMS_FILE);
  if (file === undefined)
    throw new CopyError(`There is no ${CHECKSUMS_FILE} in this folder. Choose the one that contains it.`);
  if (!window.isSecureContext)
    throw new CopyError(
      "Your browser makes checksums only on pages from a disk or over a secure connection. Use check.py instead.",
    );
  const list = new Uint8Array(await file.arrayBuffer());
  const listed = readList(new TextDecoder().decode(list));
  const found = await checksumsOf(files, listed, onProgress);
  const signature = await files.get(SIGNATURE_FILE)?.text();
  return { list, listed: listed.size, differences: compareChecksums(listed, found), signature: signature ?? null };
}

function readList(text: string): Checksums {
  try {
    return parseChecksums(text);
  } catch (error) {
    if (error instanceof ChecksumLineError)
      throw new CopyError(`${CHECKSUMS_FILE} cannot be read; in line ${error.line}, ${error.message}`);
    throw error;
  }
}

/** The checksums of files; null for those that are not listed or cannot be read. */
async function checksumsOf(
  files: FolderFiles,
  listed: Checksums,
  onProgress: (done: number, all: number) => void,
): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  const remaining = files.entries();
  const work = async (): Promise<void> => {
    for (const [name, file] of remaining) {
      found.set(name, listed.has(name) ? await file.arrayBuffer().then(sha256, () => null) : null);
      onProgress(found.size, files.size);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return found;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const verifyEd25519: VerifyEd25519 = async ({ publicKey, signature }, bytes) => {
  try {
    const key = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", key, signature, bytes);
  } catch (error) {
    // A browser without Ed25519; any other error is of a key that is none.
    return error instanceof DOMException && error.name === "NotSupportedError" ? null : false;
  }
};

function listItem(label: string, name: string): HTMLLIElement {
  const item = document.createElement("li");
  const code = document.createElement("code");
  code.textContent = printableName(name);
  item.append(`${label}: `, code);
  return item;
}
