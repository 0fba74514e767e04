// What only a printed sheet says of its page: the edition's date in plain words, and the page's address as a QR code.

import type { EleventyConfig } from "@11ty/eleventy";
import { formatDate, type PartialDate } from "../model/partial-date.ts";
import { qrCode } from "../outputs/qr-code.ts";

/** `dateInWords` is for attributes, where no element can stand; `qrCode` gives the drawing of an address. */
export function print(config: EleventyConfig): void {
  config.addFilter("dateInWords", (date: PartialDate) => formatDate(date));
  config.addFilter("qrCode", qrCode);
}
