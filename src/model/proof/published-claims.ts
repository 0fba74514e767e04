// What a briefing publishes of each source, as a reader's browser checks it against a text of that source.

import type { NamesOf } from "../../messages/compile-message.ts";
import type { Texts } from "../../messages/compiled-message.ts";
import type { Locale } from "../../messages/locale.ts";
import type { Briefing } from "../briefing.ts";
import { readingContext, titleOf } from "../figure.ts";
import { formatFigure } from "../format.ts";
import { groupBy } from "../group-by.ts";
import type { Language, Quantity, ReadingContext } from "../../grammar/quantity.ts";

/** A figure that a source prints. */
export interface PublishedClaim {
  /** Id of the figure. */
  readonly id: string;
  readonly title: string;
  /** The number as pages show it. */
  readonly shown: string;
  /** Its paragraph in the text that was read, counted from one; null for an excerpt. */
  readonly paragraph: number | null;
  readonly printed: string;
  readonly quantity: Quantity;
  readonly context: ReadingContext;
}

/** A source with the figures that rest on it. */
export interface PublishedSource {
  readonly id: string;
  readonly mark: string;
  readonly publisher: string;
  /** Web address of the page that was read. */
  readonly address: string;
  readonly language: Language;
  /** The hash of each of its paragraphs as a leaf of their tree (paragraph-tree.ts); null where none are recorded. */
  readonly leaves: readonly string[] | null;
  readonly claims: readonly PublishedClaim[];
}

/** A page that shows figures of its sources. */
export interface PageOfFigures {
  /** Its address from the site's root. */
  readonly url: string;
  readonly title: string;
  /** Ids of the figures. */
  readonly figures: readonly string[];
}

/** The texts of the page's script, by their names. */
export type CheckTextName = NamesOf<"check">;

/** What the page of checks knows of a briefing. */
export interface CheckData {
  readonly sources: readonly PublishedSource[];
  /** The pages to which a code on paper leads. */
  readonly pages: readonly PageOfFigures[];
  /** The file, beside the page's script, that compares a copy of the site. */
  readonly siteCopy: string;
  /** The language of the page, and what the script says in it. */
  readonly locale: Pick<Locale, "tag" | "language" | "spelling">;
  readonly texts: Texts<CheckTextName>;
}

/** The sources in their order, each with its figures; without those that no figure rests on. */
export function publishedClaims(briefing: Briefing): PublishedSource[] {
  const bySource = groupBy(briefing.figures.values(), ({ source }) => source.id);
  return [...briefing.sources.values()].flatMap((source) => {
    const { id, mark, publisher, address, language, leafHashes: leaves = null } = source;
    const figures = bySource.get(id);
    if (figures === undefined) return [];
    const claims = figures.map((figure): PublishedClaim => {
      const { printed, quantity, paragraph } = figure;
      const shown = formatFigure(figure, "table");
      const context = readingContext(figure, source);
      return { id: figure.id, title: titleOf(figure), shown, paragraph, printed, quantity, context };
    });
    return [{ id, mark, publisher, address, language, leaves, claims }];
  });
}
