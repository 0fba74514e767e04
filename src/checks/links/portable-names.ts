// Names of files that every system keeps as they are, and no server or address takes for anything else.

import { DEVICE } from "../../model/record.ts";

/** Letters of any script, digits, and between them the signs that need no escape in an address and are no sign to any system. */
const NAME = /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*$/u;
/** Files by which hosts are told what to do begin with a dot; a page does not. */
const HIDDEN = /^\.(?=[a-z])/;
/** So many bytes fit in a name everywhere, with room for what an editor or a host adds to it. */
const LONGEST = 200;

/** What is wrong with the path of a page, or null. */
export function pagePathFault(file: string): string | null {
  return file.endsWith(".html") ? faultOf(file) : `"${file}" is no place for a page of the site.`;
}

/** What is wrong with the path of another file, or null. */
export function filePathFault(file: string): string | null {
  return faultOf(file.replace(HIDDEN, ""));
}

/** A part of the path that is empty, leads up, or that some system refuses or changes. */
function faultOf(file: string): string | null {
  const part = file
    .split("/")
    .find((name) => !NAME.test(name) || DEVICE.test(name) || Buffer.byteLength(name) > LONGEST);
  if (part === undefined) return null;
  if (DEVICE.test(part)) return `"${part}" is a device to Windows, which makes no file or folder of this name.`;
  if (Buffer.byteLength(part) > LONGEST) return `the name "${part.slice(0, 40)}…" has more than ${LONGEST} bytes.`;
  return `"${file}" is no place in the site: "${part}" is not a name that every system keeps as it is.`;
}
