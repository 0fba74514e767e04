// The gate over PDFs: a handout says what its page says. Every block that holds a number has to stand on the page word
// for word, every figure of the page has to stand in the handout, and what counts sheets has to count right.

import type { Cache } from "../../site/cache.ts";
import { handoutPath, type Handout } from "../../site/handout-links.ts";
import { readKept } from "./read-pdf.ts";
import { fingerprint, publicLinks, printablePage } from "../../site/printable-page.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Problems } from "../../model/problem.ts";
import { pdfFaults, bookletFaults } from "./pdf-faults.ts";
import { printText, type PrintText } from "./print-text.ts";

/** Bytes that the handout of a page may weigh: it is sent by mail and opened on phones. */
const HEAVIEST = 300_000;

/**
 * Reads each handout back and reports what it says and its page does not, or the other way round.
 *
 * @param htmlOf the HTML of the page at an address
 * @param printed addresses of all pages that are printed: together they are the booklet
 * @param cache keeps what was read of a PDF
 */
export async function checkPrintedHandouts(
  handouts: readonly Handout[],
  htmlOf: (url: string) => string,
  printed: readonly string[],
  briefing: Briefing,
  problems: Problems,
  cache: Cache,
): Promise<void> {
  const links = publicLinks(briefing.settings.address);
  const papers = new Map<string, { sheet: string; paper: PrintText }>();
  const read = (url: string) => {
    const known = papers.get(url);
    if (known !== undefined) return known;
    const html = htmlOf(url);
    const sheet = printablePage(html, url, links);
    const both = { sheet: fingerprint(sheet), paper: printText(html, sheet) };
    papers.set(url, both);
    return both;
  };
  for (const handout of handouts) {
    const { url, pages, pdf } = handout;
    const text = await readKept(pdf, cache);
    const faults =
      url === null
        ? bookletFaults(
            text,
            printed.map((page) => read(page).paper),
            briefing,
          )
        : pdfFaults(text, read(url).paper);
    const message = [
      ...(url !== null && read(url).sheet !== handout.sheet
        ? [{ record: url, message: "its page has changed since it was printed." }]
        : []),
      ...(text.pages.length === pages
        ? []
        : [{ record: "", message: `it has ${text.pages.length} pages and is offered with ${pages}.` }]),
      ...(url === null || pdf.length <= HEAVIEST
        ? []
        : [{ record: "", message: `it weighs ${Math.ceil(pdf.length / 1000)} KB and may weigh ${HEAVIEST / 1000}.` }]),
      ...faults,
    ];
    for (const fault of message)
      problems.add({
        file: handoutPath(handout),
        ...fault,
        suggestion:
          "nothing by hand: print it again with `npm run handouts`; where it weighs too much, fewer or smaller pictures on its page.",
      });
  }
}
