// The social cards of a build: those that its pages refer to, each drawn once and cached by its content.

import pLimit from "p-limit";
import type { Problems } from "../../model/problem.ts";
import { keyOf, type Cache } from "../../site/cache.ts";
import { pinnedVersions } from "../../site/packages.ts";
import type { Palette } from "../css/palette.ts";
import { alternativeOf, type Card } from "./card.ts";
import { designCard, type CardDesign } from "./card-design.ts";
import { PACKAGES } from "./card-fonts.ts";
import { markupOf } from "./card-markup.ts";
import { drawCard, PNG } from "./draw-card.ts";
import { UnfitTextError } from "./text-fit.ts";

/** A card as a page refers to it. */
export interface CardLink {
  /** Address from the site's root; it changes with the card, because platforms cache pictures by address. */
  readonly address: string;
  /** The alternative text, and the records that it renders. */
  readonly alternative: string;
  readonly says: string;
}

/** A card that is not drawn yet, with the markup that the number gate reads. */
export interface PlannedCard {
  /** Path of the picture in the built folder. */
  readonly path: string;
  /** Template of the first page that refers to the card. */
  readonly template: string;
  readonly markup: string;
}

/** Raise it when cards are rendered differently from the same design and PNG options. */
const RENDERER_VERSION = "1";
/** Cards drawn at once: one core draws while the other compresses. */
const CONCURRENCY = 2;

export class CardSet {
  readonly #engine: string;
  readonly #style: { readonly palette: Palette; readonly icon: string };
  readonly #versions: string;
  readonly #planned = new Map<string, PlannedCard & { readonly key: string; readonly design: CardDesign }>();

  /** @param engine the engine's folder, which contains the packages @param style `icon` is the briefing's, as SVG */
  constructor(engine: string, style: { palette: Palette; icon: string }) {
    this.#engine = engine;
    this.#style = style;
    this.#versions = pinnedVersions(engine, PACKAGES);
  }

  add(card: Card, template: string): CardLink {
    const design = designCard(card, this.#style.palette, this.#style.icon);
    const key = keyOf(RENDERER_VERSION, JSON.stringify(PNG), this.#versions, JSON.stringify(design));
    const name = card.url.replace(/^\/|\/$/g, "").replaceAll("/", "-") || "home";
    const path = `cards/${name}-${key.slice(0, 10)}.png`;
    if (!this.#planned.has(path)) this.#planned.set(path, { path, template, markup: markupOf(design), key, design });
    return { address: `/${path}`, ...alternativeOf(card) };
  }

  get planned(): readonly PlannedCard[] {
    return [...this.#planned.values()];
  }

  /** The cards that the cache holds, by path. */
  async cached(cache: Cache): Promise<Map<string, Uint8Array>> {
    const found = await Promise.all(
      [...this.#planned.values()].map(async ({ path, key }) => [path, await cache.find(`${key}.png`)] as const),
    );
    return new Map(found.flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const])));
  }

  /** All cards by path, drawn or from the cache. Text that no card can show is reported. */
  async draw(cache: Cache, problems: Problems): Promise<Map<string, Uint8Array>> {
    const drawn = new Map<string, Uint8Array>();
    const limit = pLimit(CONCURRENCY);
    await Promise.all(
      [...this.#planned.values()].map(({ path, template, key, design }) =>
        limit(async () => {
          try {
            drawn.set(path, await cache.get(`${key}.png`, () => drawCard(design, this.#engine)));
          } catch (error) {
            if (!(error instanceof UnfitTextError)) throw error;
            problems.add({
              file: template,
              record: `/${path}`,
              message: `the social card cannot be drawn: ${error.message}`,
              suggestion: "shorter words, or only Latin and simplified Chinese characters.",
            });
          }
        }),
      ),
    );
    return new Map([...drawn].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
