// The site's colours, read from its style sheet, for what is drawn outside of it: social cards, icons, the manifest.

import { BriefingError } from "../../model/problem.ts";

const NAMES = ["paper", "ink", "ink-soft", "hairline", "link", "actual", "target", "plan"] as const;

/** A colour of the site by its name in `assets/css/tokens.css`, as `#rrggbb`. */
export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/**
 * The colours as they are declared first, which is for light, and as the dark colour scheme declares them.
 *
 * @throws BriefingError when a colour is missing or is not written in hexadecimal
 */
export function palettesOf(css: string): { light: Palette; dark: Palette } {
  const [, dark = ""] = /prefers-color-scheme:\s*dark\s*\)\s*\{[^{}]*\{([^{}]*)\}/.exec(css) ?? [];
  const declared = NAMES.map((name) => ({ name, light: colourIn(css, name), dark: colourIn(dark, name) }));
  const missing = declared.filter((colour) => colour.light === null);
  if (missing.length > 0) {
    throw new BriefingError(
      missing.map(({ name }) => ({
        file: "assets/css/tokens.css",
        record: `--${name}`,
        message: "social cards and icons need this colour, and it is missing or not in hexadecimal.",
        suggestion: `--${name}: #1c2327;`,
      })),
    );
  }
  return {
    light: Object.fromEntries(declared.map(({ name, light }) => [name, light])) as Palette,
    dark: Object.fromEntries(declared.map((colour) => [colour.name, colour.dark ?? colour.light])) as Palette,
  };
}

function colourIn(css: string, name: string): string | null {
  const [, value = ""] = new RegExp(`--${name}:\\s*([^;}]+)`).exec(css) ?? [];
  return inFull(value.trim());
}

/** `#abc` as `#aabbcc`; null for what is no colour in hexadecimal. */
function inFull(value: string): string | null {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  return /^#[0-9a-f]{3}$/i.test(value) ? value.toLowerCase().replace(/[0-9a-f]/g, "$&$&") : null;
}
