// The site's colours, read from its CSS, for everything drawn outside it: social cards, icons and the web manifest.

import { BriefingError } from "../../model/problem.ts";

const NAMES = ["paper", "ink", "ink-soft", "hairline", "rule", "link", "actual", "target", "plan"] as const;

/** The site's colours by their names in `assets/css/tokens.css`, as `#rrggbb`. */
export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/**
 * The light colours, which are declared first, and the dark ones; a colour without a dark variant is the same in both.
 *
 * @throws BriefingError when a colour is missing or not in hexadecimal
 */
export function palettesOf(css: string): { light: Palette; dark: Palette } {
  const [, dark = ""] = /prefers-color-scheme:\s*dark\s*\)\s*\{[^{}]*\{([^{}]*)\}/.exec(css) ?? [];
  const missing = NAMES.filter((name) => colourIn(css, name) === null);
  if (missing.length > 0)
    throw new BriefingError(
      missing.map((name) => ({
        file: "assets/css/tokens.css",
        record: `--${name}`,
        message: "social cards and icons need this colour, but it is missing or not in hexadecimal.",
        suggestion: `--${name}: #1c2327;`,
      })),
    );
  const palette = (...sources: string[]) =>
    Object.fromEntries(
      NAMES.map((name) => [name, sources.map((source) => colourIn(source, name)).find((colour) => colour !== null)]),
    ) as Palette;
  return { light: palette(css), dark: palette(dark, css) };
}

/** The colour as `#rrggbb`, or null if it is not declared in hexadecimal. */
function colourIn(css: string, name: string): string | null {
  const [, value = ""] = new RegExp(`--${name}:\\s*([^;}]+)`).exec(css) ?? [];
  const colour = value.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  return /^#[0-9a-f]{3}$/.test(colour) ? colour.replace(/[0-9a-f]/g, "$&$&") : null;
}
