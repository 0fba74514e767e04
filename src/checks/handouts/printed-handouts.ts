// A printed handout says what its page says: every block with a number appears on the page word for word, every figure
// of the page appears in the handout, and page numbers are right.

import type { Cache } from "../../site/cache.ts";
import { handoutPath, type Handout } from "../../site/cross-page/handout-links.ts";
import { fingerprint, publicLinks, printablePage } from "../../site/printable-page.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Problems } from "../../model/problem.ts";
import { bookletFaults, pdfFaults, type Fault } from "./pdf-faults.ts";
import { printText, type PrintText } from "./print-text.ts";
import { readKept } from "./read-pdf.ts";

/** A page's handout is sent by mail and opened on phones; bytes. */
const MAX_BYTES = 300_000;

/** Reads each handout back and reports where it and its page differ. The `printed` pages together are the booklet. */
export async function checkPrintedHandouts(
  handouts: readonly Handout[],
  htmlOf: (url: string) => string,
  printed: readonly string[],
  briefing: Briefing,
  problems: Problems,
  cache: Cache,
): Promise<void> {
  const links = publicLinks(briefing.settings.address);
  const known = new Map<string, { fingerprint: string; text: PrintText }>();
  const pageAt = (url: string) => {
    const kept = known.get(url);
    if (kept !== undefined) return kept;
    const html = htmlOf(url);
    const sheet = printablePage(html, url, links);
    const page = { fingerprint: fingerprint(sheet), text: printText(html, sheet) };
    known.set(url, page);
    return page;
  };
  for (const handout of handouts) {
    const { url, pages, pdf, sheet } = handout;
    const text = await readKept(pdf, cache);
    const faults: Fault[] = [];
    if (text.pages.length !== pages)
      faults.push({ record: "", message: `it has ${text.pages.length} pages, but its link says ${pages}.` });
    if (url === null) {
      const chapters = printed.map((page) => pageAt(page).text);
      faults.push(...bookletFaults(text, chapters, briefing));
    } else {
      const page = pageAt(url);
      if (page.fingerprint !== sheet)
        faults.push({ record: url, message: "its page has changed since it was printed." });
      if (pdf.length > MAX_BYTES) {
        const message = `it weighs ${Math.ceil(pdf.length / 1000)} KB of ${MAX_BYTES / 1000} allowed.`;
        faults.push({ record: "", message });
      }
      faults.push(...pdfFaults(text, page.text));
    }
    for (const fault of faults)
      problems.add({
        file: handoutPath(handout),
        ...fault,
        suggestion:
          "nothing by hand; print it again with `npm run handouts`; " +
          "if it weighs too much, put fewer or smaller pictures on its page.",
        ...(url === null ? {} : { pages: [url] }),
      });
  }
}
