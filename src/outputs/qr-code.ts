// A QR code (ISO/IEC 18004) as a small drawing in a page: from a printed sheet back to its page.

import encodeQR from "qr";

/** Light modules around the code, which readers need to find it (ISO/IEC 18004, section 6.3.8). */
const QUIET_ZONE = 4;

/** Side of a module on paper, in millimetres: three pixels of a scan at 150 dpi, which a reader can tell apart. */
const MODULE = 0.5;

/**
 * An address as SVG, black on white, a unit a module. Error correction "medium" repairs 15 % of the code: what a crease
 * or a stain hides, without the finer modules that more would need.
 */
export function qrCode(address: string): string {
  const rows = encodeQR(address, "raw", { ecc: "medium", border: QUIET_ZONE });
  const size = rows.length;
  const path = rows
    .map((row, y) => (row.includes(true) ? `M${row.indexOf(true)} ${y}.5${runsOf(row.slice(row.indexOf(true)))}` : ""))
    .join("");
  return `<svg class="qr" width="${(size * MODULE).toFixed(1)}mm" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR code of this page’s address" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0"/><path stroke="#000" d="${path}"/></svg>`;
}

/** A row as lengths of dark modules (`h`) and of light ones passed over (`m`). */
function runsOf(row: readonly boolean[]): string {
  const runs: { dark: boolean; length: number }[] = [];
  for (const dark of row) {
    const last = runs.at(-1);
    if (last?.dark === dark) last.length += 1;
    else runs.push({ dark, length: 1 });
  }
  return runs
    .map(({ dark, length }) => (dark ? `h${length}` : `m${length} 0`))
    .join("")
    .replace(/m\d+ 0$/, "");
}
