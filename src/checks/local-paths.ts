// No file of the site reveals a path of the machine that built it, and with it the name of its user.

import { bytesOf } from "../site/file-contents.ts";
import type { Problems } from "../model/problem.ts";

/** Text files; pictures and fonts are written without metadata. */
const TEXT_FILE = /\.(?:html|css|js|json|csv|xml|svg|txt|bib|webmanifest)$/;

/** Reports files that contain a path below one of the folders, which are absolute. */
export function checkLocalPaths(
  files: Iterable<readonly [string, string | Uint8Array]>,
  folders: readonly string[],
  problems: Problems,
): void {
  const paths = [...new Set(folders.filter(isDistinctive).flatMap(spellingsOf))];
  for (const [file, contents] of files) {
    if (!TEXT_FILE.test(file)) continue;
    // Searched as it is stored: decoding would double the memory of a large file.
    const searched = typeof contents === "string" ? contents : bytesOf(contents);
    const slice = (from: number, to: number) =>
      typeof searched === "string" ? searched.slice(from, to) : searched.toString("utf8", from, to);
    for (const path of paths) {
      for (let at = searched.indexOf(path); at >= 0; at = searched.indexOf(path, at + 1)) {
        // Inside a web address the same letters are the path of another machine.
        if (/[\w.~%-]$/.test(slice(Math.max(at - 1, 0), at))) continue;
        problems.add({
          file,
          record: slice(at, at + 80).replace(/["'<>\s][^]*$/, ""),
          message: "the file reveals a path of the machine that built it.",
          suggestion: "a path within the project, or none.",
        });
        break;
      }
    }
  }
}

/** Whether a path is too long to be an ordinary word: `/root` and `C:\Users` are, `/` and `/data` are not. */
function isDistinctive(folder: string): boolean {
  return /^(?:\/root|\/[^/]+\/.+|[a-z]:\\.+)/i.test(folder);
}

/** The spellings of a path: the system's, with `/`, in JSON, in an address. */
function spellingsOf(folder: string): string[] {
  const system = folder.replace(/[/\\]*$/, folder.includes("\\") ? "\\" : "/");
  const slashed = system.replaceAll("\\", "/");
  return [system, slashed, encodeURI(slashed), system.replaceAll("\\", "\\\\")];
}
