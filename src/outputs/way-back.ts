// The way from paper back to the site: a QR code and its address in words, in the title block of a printed page.

import type { MessageId } from "../messages/catalogue.ts";
import type { Briefing } from "../model/briefing.ts";
import { escapeHtml } from "../html/escape.ts";
import { figuresOn, type RenderedPage } from "../site/cross-page/backlinks.ts";
import { publicAddress } from "../site/navigation/addresses.ts";
import { checkAddress, checkFragment } from "../model/proof/check-address.ts";
import { hasCheckPage } from "./js/check-script.ts";
import { qrCode } from "./qr-code.ts";

/**
 * The cells of a page's title block: the code leads to where a reader checks what the page shows, or to the page itself
 * where there is nothing to check. Empty while the briefing has no address.
 *
 * @param page its content as rendered within the layout
 */
export function wayBack(page: RenderedPage, briefing: Briefing): string {
  const way = hasCheckPage(briefing) ? wayToCheckOf(page, briefing) : null;
  if (way !== null) return wayToCheck(way, briefing);
  const { locale } = briefing;
  const address = publicAddress(briefing, page.url);
  return address === null ? "" : codeCell(address, locale.html("sharing.this-page"), locale.text("sharing.qr-code"));
}

/** A fragment of the page of checks, and what a reader finds there. */
interface WayToCheck {
  readonly fragment: string;
  readonly label: Extract<MessageId, `sharing.check-${string}`>;
}

/** The cells that lead to the page of checks. */
export function wayToCheck({ fragment, label }: WayToCheck, briefing: Briefing): string {
  const check = checkAddress(fragment);
  const address = publicAddress(briefing, check);
  if (address === null) return "";
  const link = `<a href="${escapeHtml(check)}" data-check="${escapeHtml(fragment)}">${escapeHtml(address)}</a>`;
  const words = briefing.locale.html(label);
  const alternative = briefing.locale.text("sharing.qr-code-of", { what: briefing.locale.text(label) });
  return `${codeCell(address, words, alternative)}<div class="in-words"><dt>${words}</dt><dd>${link}</dd></div>`;
}

/** The cells as they stand in a page. */
export const WAY_BACK = /<div class="way-back">.*?<\/div>(?:<div class="in-words">.*?<\/div>)?/s;

function codeCell(address: string, label: string, alternative: string): string {
  return `<div class="way-back"><dt>${label}</dt><dd>${qrCode(address, alternative)}</dd></div>`;
}

/** Where the figures of a page are checked; null if it shows none that a source prints. */
function wayToCheckOf(page: RenderedPage, { figures, sources }: Briefing): WayToCheck | null {
  const { url } = page;
  const toFigure = (id: string): WayToCheck => ({
    fragment: checkFragment({ kind: "figure", id }),
    label: "sharing.check-figure",
  });
  const [, folder, id = ""] = /^(\/(?:figures|sources)\/)([a-z0-9-]+)\//.exec(url) ?? [];
  if (folder === "/figures/" && figures.has(id)) return toFigure(id);
  if (folder === "/sources/" && sources.has(id)) {
    const rests = [...figures.values()].some(({ source }) => source.id === id);
    return rests ? { fragment: checkFragment({ kind: "source", id }), label: "sharing.check-figures-of-source" } : null;
  }
  const [first, ...others] = [...figuresOn(page)].filter((shown) => figures.has(shown));
  if (first !== undefined && others.length === 0) return toFigure(first);
  if (first !== undefined)
    return { fragment: checkFragment({ kind: "page", id: url }), label: "sharing.check-figures" };
  return url.startsWith("/figures/") ? { fragment: "", label: "sharing.check-any-figure" } : null;
}
