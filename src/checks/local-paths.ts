// Nothing in the site tells of the machine that built it: no path of its disk, and with it no name of its user.

import { bytesOf } from "../site/file-contents.ts";
import type { Problems } from "../model/problem.ts";

/** Files that hold texts; pictures and fonts are made without a word about where. */
const TEXTS = /\.(?:html|css|js|json|csv|xml|svg|txt|bib|webmanifest)$/;

/**
 * Reports files that name a folder of this machine.
 *
 * @param files all files of the site
 * @param folders absolute paths that nobody else has to know: of the project, its content, its user, what is temporary
 */
export function checkLocalPaths(
  files: Iterable<readonly [string, string | Uint8Array]>,
  folders: readonly string[],
  problems: Problems,
): void {
  const traces = [...new Set(folders.filter(isTelling).flatMap(spellingsOf))];
  for (const [file, contents] of files) {
    if (!TEXTS.test(file)) continue;
    // As it is kept: a large file is not to be there twice.
    const searched = typeof contents === "string" ? contents : bytesOf(contents);
    const part = (from: number, to: number) =>
      typeof searched === "string" ? searched.slice(from, to) : searched.toString("utf8", from, to);
    for (const trace of traces) {
      for (let at = searched.indexOf(trace); at >= 0; at = searched.indexOf(trace, at + 1)) {
        // Within an address of the web, the same letters are somebody else's path.
        if (/[\w.~%-]$/.test(part(Math.max(at - 1, 0), at))) continue;
        const words = part(at, at + 80).replace(/["'<>\s][^]*$/, "");
        problems.add({
          file,
          record: words,
          message: "the file tells a path of the machine that built it.",
          suggestion: "a path within the project, or none.",
        });
        break;
      }
    }
  }
}

/** Whether a path is long enough to be no word of a text: `/root` and `C:\Users` are, `/` and `/data` are not. */
function isTelling(folder: string): boolean {
  return /^(?:\/root|\/[^/]+\/.+|[a-z]:\\.+)/i.test(folder);
}

/** A path as texts may have it: as the system writes it, with `/`, in JSON, in an address. */
function spellingsOf(folder: string): string[] {
  const system = folder.replace(/[/\\]*$/, folder.includes("\\") ? "\\" : "/");
  const slashed = system.replaceAll("\\", "/");
  return [system, slashed, encodeURI(slashed), system.replaceAll("\\", "\\\\")];
}
