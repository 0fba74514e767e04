// The places that layouts have for pictures, and the widths in which pictures are encoded for them.

/** Widths of variants in pixels, for all slots; a picture is encoded in each up to its own width. */
export const WIDTHS = [240, 480, 800, 1200, 1600, 2400] as const;

/** Width of the fallback in a format that every browser reads. */
export const FALLBACK_WIDTH = 800;

export interface Slot {
  /** The `sizes` attribute of the `<img>`: the rendered width, which must agree with the style sheets. */
  readonly sizes: string;
  /** Narrowest variant offered: no phone needs less. */
  readonly narrowest: number;
  readonly widest: number;
  /** Whether the picture is at the top of its page, and therefore loaded eagerly and with priority. */
  readonly first: boolean;
}

export const SLOTS = {
  /** A structure whose parts are labelled on both sides. */
  model: {
    sizes:
      "(min-width: 150rem) 83rem, (min-width: 120rem) 75rem, (min-width: 84rem) 66rem, " +
      "(min-width: 56rem) 78vw, 94vw",
    narrowest: 480,
    widest: 2400,
    first: true,
  },
  /** At the head of a page. */
  head: {
    sizes:
      "(min-width: 150rem) 53rem, (min-width: 120rem) 48rem, (min-width: 84rem) 42rem, " +
      "(min-width: 64rem) 50vw, (min-width: 47rem) 44rem, 94vw",
    narrowest: 480,
    widest: 1600,
    first: true,
  },
  /** In the text column. */
  text: {
    sizes:
      "(min-width: 150rem) 28rem, (min-width: 120rem) 25rem, (min-width: 77rem) 22rem, (min-width: 46rem) 18rem, 94vw",
    narrowest: 480,
    widest: 1200,
    first: false,
  },
  /** One of several side by side. */
  tile: {
    sizes:
      "(min-width: 150rem) 26rem, (min-width: 120rem) 24rem, (min-width: 64rem) 21rem, (min-width: 36rem) 46vw, 94vw",
    narrowest: 240,
    widest: 800,
    first: false,
  },
} as const satisfies Record<string, Slot>;

export type SlotName = keyof typeof SLOTS;
