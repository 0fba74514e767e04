// Citations: how to cite a figure, what is taken from a source, links to printed words, and data for machines.

import type { EleventyConfig } from "@11ty/eleventy";
import { externalLink } from "../../html/external-link.ts";
import { capturesAgree, checkedLevelOf, levelInWords } from "../../model/checked-level.ts";
import { type CitationForm, citationOf } from "../../model/citation.ts";
import { sizeInWords } from "../../model/file-size.ts";
import type { Figure } from "../../model/figure.ts";
import type { Source } from "../../model/source.ts";
import { textFragmentAddress } from "../../model/text-fragment.ts";
import type { DownloadLink } from "../../outputs/downloads/data-files.ts";
import { datasetJsonLd, figureJsonLd } from "../../outputs/json-ld.ts";
import { addressOf, citedAddress, sourcePartAddress } from "../../site/navigation/addresses.ts";
import { sourceTitle } from "../../site/render/source-title.ts";
import { sourceParts } from "../../site/cross-page/source-citations.ts";
import type { CurrentBuild } from "../current-build.ts";

export function addCitationFilters(config: EleventyConfig, build: CurrentBuild): void {
  config.addFilter("citation", (figure: Figure, form: CitationForm) => {
    const address = citedAddress(build.briefing, addressOf("figure", figure.id));
    return citationOf(build.briefing, figure, form, address);
  });
  config.addFilter("citedOn", (source: string, part: number) => {
    const parts = sourceParts(build.briefing, source);
    const next = part + 1 < parts.length ? sourcePartAddress(source, part + 1) : null;
    return { paragraphs: parts[part] ?? [], next };
  });
  config.addFilter("jsonLd", (figure: Figure) => figureJsonLd(build.briefing, figure));
  config.addFilter("datasetJsonLd", (downloads: DownloadLink[]) => datasetJsonLd(build.briefing, downloads));
  config.addFilter("sizeInWords", sizeInWords);
  config.addFilter("sourceTitle", sourceTitle);
  config.addFilter("checkedLevel", (source: Source) => levelInWords(checkedLevelOf(source), build.briefing.locale));
  config.addFilter("capturesAgree", capturesAgree);
  config.addFilter("outside", (address: string, text: string) => externalLink(address, text, build.briefing.locale));
  config.addFilter("textFragmentAddress", textFragmentAddress);
}
