// The icon's drawing: the briefing's own, or a plain one.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { Parser } from "htmlparser2";
import { BriefingError } from "../../model/problem.ts";
import type { Folders } from "../content.ts";
import type { Palette } from "../palette.ts";

/** Where the content folder keeps it. */
const FILE = "assets/pictures/icon.svg";

/**
 * The icon as SVG. A briefing without one gets a disc, the mark of an actual figure.
 *
 * @throws BriefingError where the file is no square SVG, or shows what only some machines can show
 */
export async function readIcon({ content }: Folders, { link, paper }: Palette): Promise<string> {
  const svg = await readFile(path.join(content, FILE), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (svg === null) return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.5" fill="${link}" stroke="${paper}"/></svg>`;
  const wrong = faultOf(svg);
  if (wrong !== null) throw new BriefingError([{ file: FILE, where: "", ...wrong }]);
  return svg;
}

function faultOf(svg: string): { wrong: string; write: string } | null {
  let root: Record<string, string> | null = null;
  let dependent: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        root ??= name === "svg" ? attributes : {};
        const address = attributes["href"] ?? attributes["xlink:href"] ?? "#";
        if (name === "text" || name === "script" || name === "foreignObject" || !address.startsWith("#")) dependent ??= name;
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  const { xmlns, viewBox = "" } = (root ?? {}) as Record<string, string>;
  const [, , width, height] = viewBox.trim().split(/[\s,]+/);
  if (xmlns !== "http://www.w3.org/2000/svg") return { wrong: "the icon is no SVG picture.", write: 'a drawing that starts with <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">.' };
  if (width === undefined || width !== height) return { wrong: `the icon is not square: its viewBox is "${viewBox}".`, write: 'viewBox="0 0 16 16".' };
  if (dependent !== null) return { wrong: `the icon holds <${dependent}>, which depends on fonts or on other files.`, write: "shapes: path, rect, circle." };
  return null;
}
