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
import type { CheckTextName } from "../../../src/model/proof/published-claims.ts";
import type { CheckWords } from "./check-words.ts";
import type { FolderFiles } from "./folder-files.ts";

/** How many files are read at once. */
const CONCURRENCY = 8;
/** How often a screen reader hears of the progress. */
const ANNOUNCEMENTS = 4;

/** A copy that was read. */
interface Copy {
  readonly list: Uint8Array<ArrayBuffer>;
  readonly listed: number;
  readonly differences: Differences;
  readonly signature: string | null;
}

/** Connects the fields for a copy of the site. @returns what checks the files of a folder */
export function connectSiteCopy(words: CheckWords): (files: Promise<FolderFiles>) => Promise<void> {
  const group = document.querySelector<HTMLElement>(".check-copy");
  const [key, progress, status, list] = [
    group?.querySelector<HTMLInputElement>("input[type=text]"),
    group?.querySelector("progress"),
    group?.querySelector<HTMLElement>("[role=status]"),
    group?.querySelector("ul"),
  ];
  if (!group || !key || !progress || !status || !list) return async () => {};
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
    if (expected === null && asked.trim() !== "") return say(words.text("copy-no-fingerprint"));
    const verdict = await judgeSignature(shown.list, shown.signature, expected, verifyEd25519);
    if (copy !== shown || key.value !== asked) return;
    const items = (["changed", "lost", "added"] as const).flatMap((state) =>
      shown.differences[state].map((name) => listItem(words, `copy-${state}`, { file: printableName(name) })),
    );
    const compared =
      items.length === 0
        ? words.text("copy-same", { count: shown.listed })
        : words.text("copy-differs", { count: items.length });
    group.dataset["accepted"] = String(verdict.isAccepted && items.length === 0);
    if (verdict.publicKey !== null) items.push(listItem(words, "copy-key", { key: publicKeyLine(verdict.publicKey) }));
    say(`${compared}\n${words.text(verdict.said, verdict.values)}`, items);
  };
  const check = async (reading: Promise<FolderFiles>): Promise<void> => {
    latest += 1;
    const own = latest;
    copy = null;
    delete group.dataset["accepted"];
    say(words.text("copy-reading"));
    try {
      const read = await readCopy(await reading, (done, all) => {
        if (own !== latest) return;
        progress.hidden = false;
        progress.max = all;
        progress.value = done;
        const part = Math.floor((done / all) * ANNOUNCEMENTS);
        if (part > Math.floor(((done - 1) / all) * ANNOUNCEMENTS))
          status.textContent = words.text("copy-progress", { done, all });
      });
      if (own !== latest) return;
      copy = read;
      await show();
    } catch (error) {
      if (own === latest)
        say(
          error instanceof CopyError
            ? words.text(error.said, error.values)
            : words.text("copy-unreadable", { error: String(error) }),
        );
    }
    status.scrollIntoView({ block: "nearest" });
  };
  key.addEventListener("input", () => void show());
  return check;
}

/** Why a folder cannot be compared, by the name of a message and its arguments. */
class CopyError extends Error {
  readonly said: CheckTextName;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(said: CheckTextName, values: Readonly<Record<string, string | number>> = {}) {
    super(said);
    this.said = said;
    this.values = values;
  }
}

async function readCopy(files: FolderFiles, onProgress: (done: number, all: number) => void): Promise<Copy> {
  const file = files.get(CHECKSUMS_FILE);
  if (file === undefined) throw new CopyError("copy-no-list");
  if (!window.isSecureContext) throw new CopyError("copy-no-hashes");
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
      throw new CopyError("copy-bad-line", { line: error.line, text: error.quoted });
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

/** A message with its one argument as code. */
function listItem(words: CheckWords, name: CheckTextName, values: Readonly<Record<string, string>>): HTMLLIElement {
  const item = document.createElement("li");
  const codes = Object.entries(values).map(([argument, text]) => {
    const code = document.createElement("code");
    code.textContent = text;
    return [argument, code] as const;
  });
  item.append(...words.parts<HTMLElement>(name, Object.fromEntries(codes)));
  return item;
}
