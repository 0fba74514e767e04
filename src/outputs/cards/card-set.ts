// The cards of one build: those that its pages refer to, each drawn once for the same words.

import pLimit from "p-limit";
import type { Problems } from "../../model/problem.ts";
import { keyOf, type Cache } from "../../site/cache.ts";
import { pinnedVersions } from "../../site/packages.ts";
import type { Palette } from "../css/palette.ts";
import { alternativeOf, type Card } from "./card.ts";
import { drawCard, PNG } from "./draw-card.ts";
import { UnfitTextError } from "./text-fit.ts";
import { PACKAGES } from "./card-fonts.ts";
import { markupOf } from "./card-markup.ts";
import { designCard, type CardDesign } from "./card-design.ts";

/** A card as a page refers to it. */
export interface CardLink {
  /** Address from the site's root; the name changes with the card, because platforms keep a picture by its address. */
  readonly address: string;
  /** What the card says, for who does not see it, and the records that its words come from. */
  readonly alternative: string;
  readonly says: string;
}

/** A card that is not drawn yet, with its words as the gate reads them. */
export interface PlannedCard {
  /** Path of the picture in the built folder. */
  readonly path: string;
  /** The template of the first page that refers to it. */
  readonly template: string;
  readonly markup: string;
}

/** What the looks of all cards of a build depend on. */
export interface CardStyle {
  readonly palette: Palette;
  /** The briefing's icon, as SVG. */
  readonly icon: string;
}

/** To be changed with every change of how a sheet is laid out; what is on it, and the form of the file, count by themselves. */
const DESIGN_VERSION = "1";
/** Two pictures at a time: one core draws while the other compresses. */
const AT_ONCE = 2;

export class CardSet {
  readonly #engine: string;
  readonly #looks: CardStyle;
  readonly #versions: string;
  readonly #planned = new Map<string, PlannedCard & { readonly key: string; readonly sheet: CardDesign }>();

  /** @param engine the engine's folder, in which the packages are found */
  constructor(engine: string, looks: CardStyle) {
    this.#engine = engine;
    this.#looks = looks;
    this.#versions = pinnedVersions(engine, PACKAGES);
  }

  /** Where the card will be; from now on it is one that a page refers to. */
  add(card: Card, template: string): CardLink {
    const sheet = designCard(card, this.#looks.palette, this.#looks.icon);
    const key = keyOf(DESIGN_VERSION, JSON.stringify(PNG), this.#versions, JSON.stringify(sheet));
    const name = card.url.replace(/^\/|\/$/g, "").replaceAll("/", "-") || "home";
    const path = `cards/${name}-${key.slice(0, 10)}.png`;
    if (!this.#planned.has(path)) this.#planned.set(path, { path, template, markup: markupOf(sheet), key, sheet });
    return { address: `/${path}`, ...alternativeOf(card) };
  }

  /** All cards that pages refer to, by their path. */
  get planned(): readonly PlannedCard[] {
    return [...this.#planned.values()];
  }

  /** Takes from the cache those that were drawn before. */
  async cached(cache: Cache): Promise<Map<string, Uint8Array>> {
    const found = await Promise.all(
      [...this.#planned.values()].map(async ({ path, key }) => [path, await cache.find(`${key}.png`)] as const),
    );
    return new Map(found.flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const])));
  }

  /** Draws them, or takes them from the cache. Words that no card can show are reported. */
  async draw(cache: Cache, problems: Problems): Promise<Map<string, Uint8Array>> {
    const drawn = new Map<string, Uint8Array>();
    const limit = pLimit(AT_ONCE);
    const drawOne = async ({ path, template, key, sheet }: PlannedCard & { key: string; sheet: CardDesign }) => {
      try {
        drawn.set(path, await cache.get(`${key}.png`, () => drawCard(sheet, this.#engine)));
      } catch (error) {
        if (!(error instanceof UnfitTextError)) throw error;
        problems.add({
          file: template,
          record: `/${path}`,
          message: `the social card cannot be drawn: ${error.message}`,
          suggestion: "shorter words, or signs of Latin or simplified Chinese script.",
        });
      }
    };
    await Promise.all([...this.#planned.values()].map((card) => limit(() => drawOne(card))));
    return new Map([...drawn].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
