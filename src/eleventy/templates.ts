// Nunjucks and Markdown with the same shortcodes, and the filters that put records into words.

import type { EleventyConfig, Page, PageData } from "@11ty/eleventy";
import type { Check } from "../model/arithmetic.ts";
import { citationOf, textFragmentAddress, type CitationForm } from "../model/citation.ts";
import { stateInWords } from "../model/commitment.ts";
import type { Figure } from "../model/figure.ts";
import { describeBound, formatQuantity } from "../model/format.ts";
import { describeMissing } from "../model/record.ts";
import { suggestId } from "../model/problem.ts";
import { termsIn } from "../model/term.ts";
import {
  parkProfile,
  commitmentsByState,
  figuresByKind,
  figuresBySource,
  figuresBySubject,
  relatedByTime,
  dependentsOf,
} from "../model/queries.ts";
import { addressOf, publicAddress, type Addressed } from "../site/addresses.ts";
import { citationsOf } from "../site/source-citations.ts";
import { templatePath } from "../site/load-data.ts";
import { figureJsonLd } from "../outputs/json-ld.ts";
import { markdownFor } from "./extensions/markdown.ts";
import { externalLink } from "../html/external-link.ts";
import type { Session } from "../site/build-context.ts";
import { componentChunks } from "../outputs/css/css-chunks.ts";
import { shortcodesOf } from "./shortcodes/index.ts";
import { pictureShortcode } from "./shortcodes/picture.ts";
import { chunkAddress } from "../outputs/css/css-bundle.ts";

export function templates(
  config: EleventyConfig,
  { briefing, editions, gallery, problems, folders, templates: pages, sheets }: Session,
): void {
  const shortcodes = new Map([...shortcodesOf(briefing), ["picture", pictureShortcode(gallery, briefing)]]);
  const markdown = markdownFor(
    shortcodes,
    editions.map(({ edition }) => edition.id),
    briefing.settings.editions.map(({ id }) => id),
  );
  for (const [name, shortcode] of shortcodes) config.addShortcode(name, shortcode);

  config.addFilter("figures", function (this: { page: Page }, ids: string[]) {
    return ids.flatMap((id) => {
      const figure = briefing.figures.get(id);
      if (figure === undefined && !briefing.leftOut.has(`figure:${id}`)) {
        problems.add({
          file: templatePath(this.page.inputPath, folders),
          record: "",
          ...describeMissing(["figure"], id, [...briefing.figures.keys()], briefing.drafts),
        });
      }
      return figure ?? [];
    });
  });
  config.addFilter("inline", (text: string) => markdown.renderInline(text));
  config.addFilter("stateInWords", stateInWords);
  config.addFilter("boundInWords", describeBound);
  config.addFilter("address", (id: string, type: Addressed) => addressOf(type, id));
  config.addFilter("parkProfile", parkProfile);
  config.addFilter("commitmentsByState", commitmentsByState);
  config.addFilter("figuresBySubject", figuresBySubject);
  config.addFilter("figuresByKind", figuresByKind);
  config.addFilter("figuresBySource", figuresBySource);
  config.addFilter("dependentsOf", dependentsOf);
  config.addFilter("relatedByTime", relatedByTime);
  config.addFilter("since", function (this: { page: Page }, edition: string) {
    const all = briefing.settings.editions.map(({ id }) => id);
    if (!all.includes(edition))
      problems.add({
        file: templatePath(this.page.inputPath, folders),
        record: "since",
        message: `There is no edition "${edition}".`,
        suggestion: suggestId(edition, all),
      });
    return editions.some((known) => known.edition.id === edition);
  });
  config.addFilter("termsOf", ({ label, printed, quantity }: Figure) =>
    termsIn(`${label}; ${printed}; ${formatQuantity(quantity)}`, briefing.terms.values()),
  );
  config.addFilter("checksOf", (checks: readonly Check[], ids: readonly string[]) =>
    checks.filter(({ id }) => ids.includes(id)),
  );
  config.addFilter("jsonLd", (figure: Figure) => figureJsonLd(briefing, figure));
  config.addFilter("outside", externalLink);
  config.addFilter("textFragmentAddress", textFragmentAddress);
  config.addFilter("citation", (figure: Figure, form: CitationForm) =>
    citationOf(briefing, figure, form, publicAddress(briefing, addressOf("figure", figure.id))),
  );
  config.addFilter("citations", (source: string) => citationsOf(briefing, source));

  config.addFilter("sheetAddress", chunkAddress);
  config.addFilter("ownSheets", (html: string) => componentChunks(sheets, html).map(chunkAddress));

  // Eleventy plans the pages; they are rendered when it has planned all of them.
  config.setLibrary("njk", pages.environment);
  pages.add(".md", ({ source }) => markdown.render(source));
  for (const extension of ["njk", "md"]) {
    config.addExtension(extension, {
      useLayouts: false,
      compile: (source: string, inputPath: string) => (data: PageData) => {
        if (data.page.url !== false) pages.planned.push({ url: data.page.url, inputPath, source, data });
        return "";
      },
    });
  }
}
