// QR codes (ISO/IEC 18004) as SVG, which lead from a printed page back to its address.

import encodeQR from "qr";
import { escapeHtml } from "../html/escape.ts";

/** Width of the light margin in modules (ISO/IEC 18004, section 6.3.8). */
const QUIET_ZONE = 4;

/** Printed size of a module in millimetres: three pixels of a scan at 150 dpi, enough to tell modules apart. */
const MODULE = 0.51;

/**
 * The QR code of an address, black on white, with one unit per module. Error correction level "medium" recovers 15 % of
 * the code, enough for a crease or a stain; a higher level would need smaller modules.
 *
 * @param alternative the text alternative of the picture
 */
export function qrCode(address: string, alternative: string): string {
  const rows = encodeQR(address, "raw", { ecc: "medium", border: QUIET_ZONE });
  const size = rows.length;
  const path = rows.map((row, y) => (row.includes(true) ? `M${row.indexOf(true)} ${y}.5${runsOf(row)}` : ""));
  return (
    `<svg class="qr" width="${(size * MODULE).toFixed(1)}mm" viewBox="0 0 ${size} ${size}" role="img" ` +
    `aria-label="${escapeHtml(alternative)}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0"/><path stroke="#000" d="${path.join("")}"/></svg>`
  );
}

/** The runs of a row from its first dark module to its last: `h` draws dark modules, `m` skips light ones. */
function runsOf(row: readonly boolean[]): string {
  const modules = row.map((dark) => (dark ? "1" : "0")).join("");
  const runs = modules.replace(/^0+|0+$/g, "").match(/1+|0+/g) ?? [];
  return runs.map((run) => (run.startsWith("1") ? `h${run.length}` : `m${run.length} 0`)).join("");
}
