// A chart as an SVG file that stands alone: the drawing of the page at a fixed size, between its title and its sources.
// A Gantt chart is drawn row by row, its labels and words as text beside the drawings.

import { readFileSync } from "node:fs";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { escapeHtml } from "../../html/escape.ts";
import type { Briefing } from "../../model/briefing.ts";
import { formatDate } from "../../model/partial-date.ts";
import { isChinese, widthOf } from "../line-breaks.ts";
import type { Palette } from "../css/palette.ts";
import { runsOf, saidBy, svgOfRuns, wrapRuns, wrapTitle, type Run } from "./bound-text.ts";

/** Width of the file, for one drawing and for rows between labels and words, and of its margins, in pixels. */
const WIDTH = { drawing: 720, rows: 1000 };
const MARGIN = 32;
/** Size of the drawing's text, in pixels: what an em of the page's drawing becomes. */
export const TEXT_SIZE = 16;
/** Size of a text, distance of its lines in pixels, and its width in letters in any typeface of the reader. */
const TITLE = { size: 22, line: 28, most: 52, class: "chart-strong" };
const SMALL = { size: 14, line: 20, most: 84, class: "chart-soft" };
/** The reader's own typefaces: no file loads fonts. */
const FONTS = "Barlow, 'Arial Narrow', Arial, 'Noto Sans SC', sans-serif";
/** Chinese faces first: quotation marks and dashes of Latin ones are too narrow beside ideographs. */
const CHINESE_FONTS = "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

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
  const rows = inClass("gantt");
  const drawing = rows ?? inClass("chart-drawing");
  if (drawing === null) throw new Error("The chart has no drawing.");
  const width = rows === null ? WIDTH.drawing : WIDTH.rows;

  const title = runsIn(first(({ name }) => name === "figcaption"));
  const parts: string[] = [];
  let y = MARGIN;
  const addText = (runs: readonly Run[], style: typeof TITLE, wrapped: (text: string) => string = (text) => text) => {
    const wrap = style.class === TITLE.class ? wrapTitle : wrapRuns;
    const lines = wrap(runs, style.most).map((line, index) => {
      const at = `x="${MARGIN}" y="${y + style.size + index * style.line}"`;
      return `<text ${at} font-size="${style.size}" class="${style.class}">${svgOfRuns(line)}</text>`;
    });
    parts.push(wrapped(lines.join("\n")));
    y += lines.length * style.line;
  };
  addText(title, { ...TITLE, most: Math.floor((TITLE.most * width) / WIDTH.drawing) });
  y += 12;
  let x = MARGIN;
  for (const item of DomUtils.getElementsByTagName("li", inClass("chart-key") ?? [], true)) {
    const [sample] = DomUtils.getElementsByTagName("svg", item, true);
    const words = DomUtils.textContent(item);
    const mark = sample === undefined ? "" : DomUtils.getInnerHTML(sample, XML);
    const length = 48 + widthOf(words) * 8;
    if (x > MARGIN && x + length > width - MARGIN) {
      x = MARGIN;
      y += 26;
    }
    parts.push(
      `<svg x="${x}" y="${y}" width="40" height="24" overflow="visible">${mark}</svg>`,
      `<text x="${x + 48}" y="${y + 17}" font-size="${SMALL.size}">${escapeHtml(words)}</text>`,
    );
    x += length + 24;
  }
  y += x > MARGIN ? 36 : 0;
  const draw = rows === null ? oneDrawing : ganttDrawing;
  const drawn = draw(drawing, { x: MARGIN, y, width: width - 2 * MARGIN });
  parts.push(...drawn.parts);
  y += drawn.height + 16;
  for (const name of ["chart-notes", "chart-source"]) addText(runsIn(inClass(name)), SMALL);
  const { settings, edition, locale } = briefing;
  const day: Run = { words: formatDate(edition.date, locale), bound: ["data-date", edition.date] };
  const issue = locale.parts<Run>("chart.issue", {
    publisher: settings.publisher,
    briefing: settings.title,
    edition: edition.label.toLowerCase(),
    date: day,
  });
  const runs = issue.map((part) => (typeof part === "string" ? { words: part } : part));
  y += 8;
  addText(runs, { ...SMALL, class: "chart-strong" }, (text) =>
    address === null ? text : `<a href="${escapeHtml(address)}">${text}</a>`,
  );
  y += MARGIN - 8;
  const words = title.map((run) => run.words).join("");
  const says = saidBy(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" lang="${locale.tag}" width="${width}" ` +
      `height="${y}" viewBox="0 0 ${width} ${y}" font-family="${isChinese(locale.tag) ? CHINESE_FONTS : FONTS}" font-size="${TEXT_SIZE}">`,
    `<title${says === "" ? "" : ` data-says="${says}"`}>${escapeHtml(words)}</title>`,
    `<style>${paintOf(styles, palette)}</style>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...parts,
    `</svg>`,
    ``,
  ].join("\n");
}

/** Where a drawing begins, and its width, in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** SVG, and its height in pixels. */
interface Drawn {
  readonly parts: readonly string[];
  readonly height: number;
}

function drawingAt({ x, y, width }: Place, height: number, content: string): string {
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="visible">${content}</svg>`;
}

function oneDrawing(drawing: Element, place: Place): Drawn {
  const height = Math.ceil(Number.parseFloat(drawing.attribs["height"] ?? "0") * TEXT_SIZE);
  return { parts: [drawingAt(place, height, `\n${DomUtils.getInnerHTML(drawing, XML)}\n`)], height };
}

/** Widths of the columns of labels and of words, and the characters that a line of each takes. */
const LABELS = { width: 300, most: 36 };
const WORDS = { width: 232, most: 28 };
/** Heights in pixels of the axis and of a heading, and the space above and below the text of a row. */
const AXIS = 72;
const BAND = 36;
const ROW_SPACE = 10;

/** The rows of a Gantt chart below their axis: label, drawing and words of each side by side. */
function ganttDrawing(gantt: Element, { x, y: top, width }: Place): Drawn {
  const inClass = (around: Element, name: string) =>
    DomUtils.findOne(({ attribs }) => attribs["class"] === name, around.children);
  const contentOf = (around: Element, name: string) => {
    const svg = inClass(around, name);
    return svg === null ? "" : DomUtils.getInnerHTML(svg, XML);
  };
  const middle = { x: x + LABELS.width, width: width - LABELS.width - WORDS.width };
  let y = top + AXIS;
  const parts = [drawingAt({ ...middle, y: top }, AXIS, `\n${contentOf(gantt, "gantt-scale")}\n`)];
  // In the middle of a row of the given height.
  const addText = (lines: readonly { runs: readonly Run[]; style: string }[], left: number, height: number) => {
    const first = y + (height - lines.length * SMALL.line) / 2 + SMALL.size;
    for (const [index, { runs, style }] of lines.entries()) {
      const at = `x="${left}" y="${first + index * SMALL.line}" font-size="${SMALL.size}"`;
      parts.push(`<text ${at} class="${style}">${svgOfRuns(runs)}</text>`);
    }
  };
  const wrapped = (elements: readonly Node[], most: number, style: string) =>
    elements.flatMap((element) => wrapRuns(runsOf(element), most)).map((runs) => ({ runs, style }));
  const isRow = ({ name, attribs }: Element) => name === "li" || attribs["class"] === "gantt-band";
  for (const row of DomUtils.findAll(isRow, gantt.children)) {
    parts.push(`<path class="chart-hairline" d="M${x} ${y}H${x + width}"/>`);
    if (row.name !== "li") {
      addText(wrapped(DomUtils.getElementsByTagName("p", row), 80, "chart-strong"), x, BAND);
      parts.push(drawingAt({ ...middle, y }, BAND, contentOf(row, "gantt-row")));
      y += BAND;
      continue;
    }
    const [label, stated] = [inClass(row, "gantt-label"), inClass(row, "gantt-stated")];
    if (stated !== null) DomUtils.removeElement(stated);
    const labels = [
      ...wrapped(label === null ? [] : [label], LABELS.most, ""),
      ...wrapped(stated === null ? [] : [stated], LABELS.most, "chart-soft"),
    ];
    const words = inClass(row, "gantt-words");
    const said = wrapped(DomUtils.getElementsByTagName("p", words ?? []), WORDS.most, "chart-soft");
    const height = Math.max(labels.length, said.length) * SMALL.line + 2 * ROW_SPACE;
    addText(labels, x, height);
    addText(said, middle.x + middle.width + 24, height);
    parts.push(drawingAt({ ...middle, y }, height, contentOf(row, "gantt-row")));
    y += height;
  }
  return { parts, height: y - top };
}

type Node = Parameters<typeof runsOf>[0];
type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** The chart styles of the site. @param engine the engine's folder */
export function readChartStyles(engine: string): string {
  const folder = path.join(engine, "_includes", "components", "chart");
  return ["chart.css", "drawing.css", "gantt.css"]
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .join("");
}

/** Selectors of what a drawing has, and declarations that paint it. */
const PAINTED = /^\s*\.(?:chart (?:svg|text|line|path|\.|:is)|bar|point|chart-whole)(?!.*table)/;
/** Comments, and rules for some screens only. */
const LEFT_OUT = /\/\*.*?\*\/|@[^{};]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/gs;
const PAINT = /(?:^|\s)(?:fill|stroke|font-weight|overflow)/;

/** The rules that paint a drawing, with the colours of light pages. */
function paintOf(styles: string, palette: Palette): string {
  const rules = styles.replace(LEFT_OUT, "").matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules]
    .filter(([, selector = "", body = ""]) => PAINTED.test(selector) && PAINT.test(body))
    .map(([, selector = "", body = ""]) => {
      const coloured = body.replace(/var\(--([\w-]+)\)/g, (_, name: string) => palette[name as keyof Palette] ?? "");
      return `${selector.trim().replace(/\s+/g, " ")}{${coloured.trim().replace(/\s+/g, " ")}}`;
    })
    .join("");
}
