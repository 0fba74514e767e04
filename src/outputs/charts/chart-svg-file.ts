// A chart as an SVG file that stands alone: the drawing of the page at a fixed size, between its title and its sources.

import { readFileSync } from "node:fs";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { escapeHtml } from "../../html/escape.ts";
import type { Briefing } from "../../model/briefing.ts";
import { formatDate } from "../../model/partial-date.ts";
import type { Palette } from "../css/palette.ts";
import { runsOf, saidBy, svgOfRuns, wrapRuns, type Run } from "./bound-text.ts";

/** Width of the file, and of the margin at each side, in pixels. */
const WIDTH = 720;
const MARGIN = 32;
/** Size of the drawing's text, in pixels: what an em of the page's drawing becomes. */
export const TEXT_SIZE = 16;
/** Size of a text, distance of its lines in pixels, and characters that a line takes in any typeface of the reader. */
const TITLE = { size: 22, line: 28, most: 52, class: "chart-strong" };
const SMALL = { size: 14, line: 20, most: 84, class: "chart-soft" };
/** The reader's own typefaces: no file loads fonts. */
const FONTS = "Barlow, 'Arial Narrow', Arial, 'Noto Sans SC', sans-serif";

const XML = { xmlMode: true, decodeEntities: true } as const;
const CASED = { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true } as const;

/**
 * The file of a chart.
 *
 * @param figure HTML of the chart as pages show it
 * @param address public address of the chart's own page, or null
 */
export function chartSvgFile(
  figure: string,
  briefing: Briefing,
  { styles, palette, address }: { styles: string; palette: Palette; address: string | null },
): string {
  const page = parseDocument(figure, CASED);
  const first = (isIt: (element: { name: string; attribs: Record<string, string> }) => boolean) =>
    DomUtils.findOne(isIt, page.children);
  const inClass = (name: string) => first(({ attribs }) => attribs["class"] === name);
  const runsIn = (element: ReturnType<typeof first>) => (element === null ? [] : runsOf(element));
  const drawing = inClass("chart-drawing");
  if (drawing === null) throw new Error("The chart has no drawing of one piece.");

  const title = runsIn(first(({ name }) => name === "figcaption"));
  const parts: string[] = [];
  let y = MARGIN;
  const addText = (runs: readonly Run[], style: typeof TITLE, wrapped: (text: string) => string = (text) => text) => {
    const lines = wrapRuns(runs, style.most).map((line, index) => {
      const at = `x="${MARGIN}" y="${y + style.size + index * style.line}"`;
      return `<text ${at} font-size="${style.size}" class="${style.class}">${svgOfRuns(line)}</text>`;
    });
    parts.push(wrapped(lines.join("\n")));
    y += lines.length * style.line;
  };
  addText(title, TITLE);
  y += 12;
  let x = MARGIN;
  for (const item of DomUtils.getElementsByTagName("li", inClass("chart-key") ?? [], true)) {
    const [sample] = DomUtils.getElementsByTagName("svg", item, true);
    const words = DomUtils.textContent(item);
    const inner = sample === undefined ? "" : DomUtils.getInnerHTML(sample, XML);
    parts.push(
      `<svg x="${x}" y="${y}" width="40" height="24" overflow="visible">${inner}</svg>`,
      `<text x="${x + 48}" y="${y + 17}" font-size="${SMALL.size}">${escapeHtml(words)}</text>`,
    );
    x += 48 + words.length * 8 + 24;
  }
  y += x > MARGIN ? 36 : 0;
  const height = Math.ceil(Number.parseFloat(drawing.attribs["height"] ?? "0") * TEXT_SIZE);
  parts.push(
    `<svg x="${MARGIN}" y="${y}" width="${WIDTH - 2 * MARGIN}" height="${height}" overflow="visible">`,
    DomUtils.getInnerHTML(drawing, XML),
    `</svg>`,
  );
  y += height + 16;
  for (const name of ["chart-notes", "chart-source"]) addText(runsIn(inClass(name)), SMALL);
  const { settings, edition } = briefing;
  const day: Run = { words: formatDate(edition.date), bound: ["data-date", edition.date] };
  const issue = `${settings.publisher}: ${settings.title}, ${edition.label.toLowerCase()}, `;
  y += 8;
  addText([{ words: issue }, day], { ...SMALL, class: "chart-strong" }, (text) =>
    address === null ? text : `<a href="${escapeHtml(address)}">${text}</a>`,
  );
  y += MARGIN - 8;
  const words = title.map((run) => run.words).join("");
  const says = saidBy(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" lang="${settings.language}" width="${WIDTH}" ` +
      `height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="${FONTS}" font-size="${TEXT_SIZE}">`,
    `<title${says === "" ? "" : ` data-says="${says}"`}>${escapeHtml(words)}</title>`,
    `<style>${paintOf(styles, palette)}</style>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...parts,
    `</svg>`,
    ``,
  ].join("\n");
}

/** The chart styles of the site. @param engine the engine's folder */
export function readChartStyles(engine: string): string {
  const folder = path.join(engine, "_includes", "components", "chart");
  return ["chart.css", "drawing.css"].map((name) => readFileSync(path.join(folder, name), "utf8")).join("");
}

/** Selectors of what a drawing has, and declarations that paint it. */
const PAINTED = /^\s*\.(?:chart (?:svg|text|line|path|\.)|bar|chart-whole)(?!.*table)/;
const PAINT = /(?:^|\s)(?:fill|stroke|font-weight|overflow)/;

/** The rules that paint a drawing, with the colours of light pages. */
function paintOf(styles: string, palette: Palette): string {
  const rules = styles.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules]
    .filter(([, selector = "", body = ""]) => PAINTED.test(selector) && PAINT.test(body))
    .map(([, selector = "", body = ""]) => {
      const coloured = body.replace(/var\(--([\w-]+)\)/g, (_, name: string) => palette[name as keyof Palette] ?? "");
      return `${selector.trim().replace(/\s+/g, " ")}{${coloured.trim().replace(/\s+/g, " ")}}`;
    })
    .join("");
}
