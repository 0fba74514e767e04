// Markdown tables that also line up on a screen.

/** A table whose first column is aligned left and whose other columns are aligned right. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) => {
    const [first = 0, ...rest] = widths;
    const padded = rest.map((width, index) => (cells[index + 1] ?? "").padStart(width));
    return `| ${[(cells[0] ?? "").padEnd(first), ...padded].join(" | ")} |`;
  };
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(heading), line(rule), ...rows.map(line)].join("\n");
}

/** A number with a fixed count of decimals, such as "1,234.5"; a dash for NaN. */
export function formatNumber(value: number, decimals: number): string {
  return Number.isNaN(value)
    ? "–"
    : value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A quotient such as "2.36 ×"; a dash where either number is not known. */
export function formatRatio(value: number, other: number | undefined): string {
  return other === undefined || Number.isNaN(value / other) ? "–" : `${formatNumber(value / other, 2)} ×`;
}
