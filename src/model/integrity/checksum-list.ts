// SHA256SUMS: the files of a site with their checksums, and the comparison of a copy with them. Works in Node and in
// browsers.

export const CHECKSUMS_FILE = "SHA256SUMS";

/** The signature of the list, if the publisher signs. Neither file is in the list. */
export const SIGNATURE_FILE = `${CHECKSUMS_FILE}.sig`;

/** Checksums in hexadecimal digits, by path with `/`. */
export type Checksums = ReadonlyMap<string, string>;

/** What differs between a copy and the list, as sorted paths. */
export interface Differences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly lost: readonly string[];
}

/** A line of a list that is not a checksum and a file. */
export class ChecksumLineError extends Error {
  readonly line: number;
  /** Its beginning, in quotation marks. */
  readonly quoted: string;

  constructor(line: number, text: string) {
    const quoted = JSON.stringify(text.slice(0, 100));
    super(`the line is not a checksum and a file: ${quoted}.`);
    this.line = line;
    this.quoted = quoted;
  }
}

/** @throws ChecksumLineError for the first line that cannot be read */
export function parseChecksums(list: string): Checksums {
  const lines = list.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line, index) => {
      const [, checksum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (checksum === undefined || name === undefined) throw new ChecksumLineError(index + 1, line);
      return [name, checksum];
    }),
  );
}

/** @param found null for a file that cannot be read, such as a broken link; it differs from every checksum */
export function compareChecksums(listed: Checksums, found: ReadonlyMap<string, string | null>): Differences {
  const sorted = (paths: Iterable<string>, differs: (name: string) => boolean) => [...paths].filter(differs).sort();
  return {
    changed: sorted(listed.keys(), (name) => found.has(name) && found.get(name) !== listed.get(name)),
    added: sorted(found.keys(), (name) => !listed.has(name) && isListable(name)),
    lost: sorted(listed.keys(), (name) => !found.has(name)),
  };
}

/** Whether a file of a site belongs in its list. */
export function isListable(name: string): boolean {
  return name !== CHECKSUMS_FILE && name !== SIGNATURE_FILE;
}

/** A file name with its control characters escaped, so that a terminal or page shows them instead of obeying them. */
export function printableName(name: string): string {
  return /[\p{C}"\\]/u.test(name)
    ? JSON.stringify(name).replace(
        /[\u007f-\u009f\p{Cf}]/gu,
        (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
      )
    : name;
}
