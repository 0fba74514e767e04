// Reads printed PDFs back with pdf.js.

import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A printed page; lengths in points from its upper left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Header, footer and the text between, in reading order. */
  readonly head: string;
  readonly foot: string;
  readonly body: string;
  /** Number of lines of the text. */
  readonly lines: number;
  /** Words outside the margins. */
  readonly outside: readonly string[];
  /** Resolution of each picture, in pixels per inch. */
  readonly pictures: readonly number[];
  readonly links: readonly string[];
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

const MM = 72 / 25.4;

/**
 * The sheets of a PDF, given their margins above, beside and below the text in millimetres.
 *
 * @param pictures whether to measure pictures, which decodes them
 */
export async function readSheets(
  pdf: Uint8Array,
  margins: readonly [top: number, side: number, bottom: number],
  pictures = false,
): Promise<Sheet[]> {
  const [top, side, bottom] = margins.map((mm) => mm * MM) as [number, number, number];
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await loading.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const items = (await page.getTextContent()).items.filter(
      (item): item is typeof item & Item => "str" in item && item.str.trim() !== "",
    );
    const placed = items.map(({ str, transform, width: wide }) => ({
      str,
      x: transform[4] ?? 0,
      y: height - (transform[5] ?? 0),
      wide,
    }));
    const text = (from: number, to: number) =>
      placed
        .filter(({ y }) => y > from && y <= to)
        .map(({ str }) => str)
        .join(" ");
    const annotations = (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[];
    sheets.push({
      width,
      height,
      head: text(0, top - 2 * MM),
      body: text(top - 2 * MM, height - bottom + MM),
      foot: text(height - bottom + MM, height),
      lines: new Set(placed.filter(({ y }) => y > top && y <= height - bottom).map(({ y }) => Math.round(y / 4))).size,
      outside: placed.filter(({ x, wide }) => x < side - 1 || x + wide > width - side + 1.5).map(({ str }) => str),
      pictures: pictures ? await picturesOf(page) : [],
      links: annotations.flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []),
    });
    page.cleanup();
  }
  await loading.destroy();
  return sheets;
}

/** Resolution of each picture: pixels across per inch of printed width. */
async function picturesOf(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>,
): Promise<number[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: number[] = [];
  const kept: number[] = [];
  let scale = 1;
  fnArray.forEach((operator, index) => {
    const given = argsArray[index] as readonly unknown[] | null;
    const across = (matrix: unknown) => (Array.isArray(matrix) ? Math.hypot(Number(matrix[0]), Number(matrix[1])) : 1);
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(scale);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) scale = kept.pop() ?? 1;
    if (operator === OPS.transform) scale *= across(given);
    if (operator === OPS.paintFormXObjectBegin) scale *= across(given?.[0]);
    if (operator === OPS.paintImageXObject) pictures.push(Math.round((Number(given?.[1]) / scale) * 72));
  });
  return pictures;
}

/** A page as a greyscale scan on grey paper: RGBA, the same value in all four bytes of a pixel. */
export async function scanned(
  pdf: Uint8Array,
  number: number,
  dotsPerInch: number,
): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await loading.promise;
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (
    document.canvasFactory as {
      create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
    }
  ).create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  await loading.destroy();
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
    // Light grey paper, dark grey toner.
    data.fill(60 + grey * 0.55, at, at + 3);
  }
  return { data: new Uint8ClampedArray(data), width, height };
}
