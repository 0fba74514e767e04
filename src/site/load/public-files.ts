// The files of `public/` in the content folder, which are published as they are: `CNAME`, `robots.txt`, `.well-known/`.

import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from "node:fs";
import path from "node:path";
import type { Problems } from "../../model/problem.ts";
import { type Folders, PUBLIC, slashedPath } from "../paths.ts";

/** Files by their path in the built folder, which is their path in `public/`, with `/`. */
export type PublicFiles = ReadonlyMap<string, Uint8Array>;

/** Reads the files. A link that leads out of the folder would publish what lies elsewhere on the machine. */
export function readPublicFiles({ content }: Folders, problems: Problems): PublicFiles {
  const folder = path.join(content, PUBLIC);
  const report = (file: string, message: string, suggestion: string) =>
    problems.add({ file: slashedPath(content, file), record: "", message, suggestion });
  const files = new Map<string, Uint8Array>();
  for (const entry of entriesOf(folder, (message) => report(folder, message, "a folder of files."))) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) continue;
    const fault = faultOf(entry, file, content);
    if (fault === null) files.set(slashedPath(folder, file), readFileSync(file));
    else report(file, fault, "a file of its own.");
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Everything below a folder; nothing if there is none. */
function entriesOf(folder: string, report: (message: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") report("it is a file.");
    else if (code !== "ENOENT") report(`it cannot be read (${code}).`);
    return [];
  }
}

function faultOf(entry: Dirent, file: string, content: string): string | null {
  try {
    const actual = realpathSync(file);
    if (path.relative(path.join(realpathSync(content), PUBLIC), actual).startsWith(".."))
      return "the link leads outside the folder.";
    if (!statSync(file).isFile()) return entry.isSymbolicLink() ? "the link leads to no file." : "it is not a file.";
    return null;
  } catch (error) {
    return entry.isSymbolicLink()
      ? "the link leads nowhere."
      : `it cannot be read (${(error as NodeJS.ErrnoException).code}).`;
  }
}
