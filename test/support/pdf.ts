// Printed sheets read back by another program than the one that printed them.

import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A sheet as it lies on the table; lengths in points, from its upper left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What stands above and below the text, and the text between, each as it reads. */
  readonly head: string;
  readonly foot: string;
  readonly body: string;
  /** Number of lines of the text. */
  readonly lines: number;
  /** Words that reach beyond the margins. */
  readonly outside: readonly string[];
  /** Pixels an inch of each picture. */
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
 * @param pictures whether pictures are measured, for which they have to be decoded
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

/** Pixels an inch of each picture: its pixels across, by its width on the sheet. */
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

/** A sheet as a scanner sees it that knows no colours, on grey paper: one byte a pixel, four times over for red, green, blue and nothing. */
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
    // The paper is a light grey, the toner a dark one.
    data.fill(60 + grey * 0.55, at, at + 3);
  }
  return { data: new Uint8ClampedArray(data), width, height };
}
