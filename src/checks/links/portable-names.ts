// File names that every system stores unchanged, and that mean nothing special to a server or in an address.

import { WINDOWS_DEVICE } from "../../model/record.ts";

/** Letters of any script and digits; between them, marks that need no escaping in an address and no system reserves. */
const NAME = /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*$/u;
/** Files that configure a host begin with a dot; pages do not. */
const HIDDEN = /^\.(?=[a-z])/;
/** File systems allow 255 bytes; this leaves room for what an editor or a host appends. */
const MAX_BYTES = 200;

/**
 * What is wrong with the path of a page or another file, or null. A part may not be empty, lead up, or be a name that
 * some system refuses or changes.
 */
export function pathFault(path: string, isPage: boolean): string | null {
  if (isPage && !path.endsWith(".html")) return `"${path}" cannot be the path of a page.`;
  const file = isPage ? path : path.replace(HIDDEN, "");
  for (const part of file.split("/")) {
    if (WINDOWS_DEVICE.test(part))
      return `"${part}" is a device name on Windows, which cannot store a file or folder called that.`;
    if (Buffer.byteLength(part) > MAX_BYTES) return `the name "${part.slice(0, 40)}…" exceeds ${MAX_BYTES} bytes.`;
    if (!NAME.test(part)) return `"${file}" cannot be a path of the site: not every system stores "${part}" unchanged.`;
  }
  return null;
}
