// The SVG from which all icons are rasterised: the briefing's own, validated, or a plain disc.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { Parser } from "htmlparser2";
import { BriefingError } from "../../model/problem.ts";
import type { Folders } from "../../site/paths.ts";
import type { Palette } from "../css/palette.ts";

export const ICON_FILE = "assets/pictures/icon.svg";

/** Elements of SVG 2 that draw or contain drawings, without any that run, load, link, or depend on fonts. */
const ALLOWED_ELEMENTS = new Set(
  (
    "svg g defs title desc style path rect circle ellipse line polyline polygon " +
    "linearGradient radialGradient stop clipPath mask use symbol"
  ).split(" "),
);
/** CSS that loads a resource: any address outside the drawing, an import, or an escape that could hide either. */
const LOADS_RESOURCE = /url\((?!\s*["']?\s*#)|@import|image-set|\\/i;
const SVG = "http://www.w3.org/2000/svg";

/**
 * The icon as SVG. A briefing without one gets a disc, the mark of an actual figure.
 *
 * @throws BriefingError where the file is not a square SVG, or its rendering depends on the machine
 */
export async function readIcon({ content }: Folders, { link, paper }: Palette): Promise<string> {
  const svg = await readFile(path.join(content, ICON_FILE), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (svg === null) {
    const disc = `<circle cx="8" cy="8" r="7.5" fill="${link}" stroke="${paper}"/>`;
    return `<svg xmlns="${SVG}" viewBox="0 0 16 16">${disc}</svg>`;
  }
  const fault = iconFault(svg);
  if (fault !== null) throw new BriefingError([{ file: ICON_FILE, record: "", ...fault }]);
  return svg;
}

function iconFault(svg: string): { message: string; suggestion: string } | null {
  let root: Record<string, string> | null = null;
  const faults: string[] = [];
  const malformed: string[] = [];
  let inStyle = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        root ??= name === "svg" ? attributes : {};
        inStyle = name === "style";
        if (!ALLOWED_ELEMENTS.has(name)) faults.push(`<${name}>, which is not a shape`);
        for (const [attribute, value] of Object.entries(attributes)) faults.push(...attributeFaults(attribute, value));
      },
      ontext(text) {
        if (inStyle && LOADS_RESOURCE.test(text)) faults.push("a rule that loads something");
      },
      onattribute(name, _value, quote) {
        if (quote == null) malformed.push(`the attribute "${name}" has no quotation marks`);
      },
      onclosetag(name, implied) {
        inStyle = false;
        if (implied && !svg.startsWith("/>", parser.endIndex - 1)) malformed.push(`<${name}> is not closed`);
      },
      onprocessinginstruction(name, text) {
        if (name !== "?xml") faults.push(`<${text.slice(0, 40)}>, which can stand for anything`);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  const { xmlns, viewBox = "" } = (root ?? {}) as Record<string, string>;
  const [, , width, height] = viewBox.trim().split(/[\s,]+/);
  if (xmlns !== SVG)
    return {
      message: "the icon is not an SVG picture.",
      suggestion: `a drawing that starts with <svg xmlns="${SVG}" viewBox="0 0 16 16">.`,
    };
  if (malformed[0] !== undefined)
    return {
      message: `the icon is not well-formed: ${malformed[0]}.`,
      suggestion: "every element closed, and every value of an attribute in quotation marks.",
    };
  if (width === undefined || width !== height)
    return { message: `the icon is not square: its viewBox is "${viewBox}".`, suggestion: 'viewBox="0 0 16 16".' };
  if (faults[0] === undefined) return null;
  return { message: `the icon contains ${faults[0]}.`, suggestion: "only shapes: path, rect, circle." };
}

/** Reports an attribute that runs a script, loads a resource, or changes the namespace. */
function attributeFaults(name: string, value: string): string[] {
  if (/^on/i.test(name)) return [`the script "${name}"`];
  if (/(?:^|:)href$/i.test(name) && !value.startsWith("#")) return [`the address "${value.slice(0, 40)}"`];
  if (/^xmlns/i.test(name) && value !== SVG && value !== "http://www.w3.org/1999/xlink")
    return [`elements of "${value.slice(0, 40)}"`];
  if (LOADS_RESOURCE.test(value)) return [`the attribute "${name}", which loads something`];
  return [];
}
