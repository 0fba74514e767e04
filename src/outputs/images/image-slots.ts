// The places that the layout has for pictures, and the widths in which pictures are made for them.

/** Widths in pixels, one ladder for all places; a picture is made in each up to its own width. */
export const WIDTHS = [240, 480, 800, 1200, 1600, 2400] as const;

/** Width of the one picture in a format that every browser reads. */
export const FALLBACK_WIDTH = 800;

/** A place in the layout. */
export interface Slot {
  /** How wide the place is, as the `sizes` of an `<img>`: has to say what the style sheets do. */
  readonly sizes: string;
  /** Narrowest picture that is offered: any phone takes at least this. */
  readonly narrowest: number;
  /** Widest picture that is offered. */
  readonly widest: number;
  /** Whether it stands at the top of its page: it is loaded at once, and before others. */
  readonly first: boolean;
}

export const SLOTS = {
  /** The drawing of a structure, with names on both sides where there is room. */
  model: {
    sizes:
      "(min-width: 150rem) 83rem, (min-width: 120rem) 75rem, (min-width: 84rem) 66rem, (min-width: 56rem) 78vw, 94vw",
    narrowest: 480,
    widest: 2400,
    first: true,
  },
  /** At the head of a page. */
  head: {
    sizes:
      "(min-width: 150rem) 53rem, (min-width: 120rem) 48rem, (min-width: 84rem) 42rem, (min-width: 64rem) 50vw, (min-width: 47rem) 44rem, 94vw",
    narrowest: 480,
    widest: 1600,
    first: true,
  },
  /** In the column of text. */
  text: {
    sizes:
      "(min-width: 150rem) 28rem, (min-width: 120rem) 25rem, (min-width: 77rem) 22rem, (min-width: 46rem) 18rem, 94vw",
    narrowest: 480,
    widest: 1200,
    first: false,
  },
  /** One of several beside each other. */
  tile: {
    sizes:
      "(min-width: 150rem) 26rem, (min-width: 120rem) 24rem, (min-width: 64rem) 21rem, (min-width: 36rem) 46vw, 94vw",
    narrowest: 240,
    widest: 800,
    first: false,
  },
} as const satisfies Record<string, Slot>;

export type SlotName = keyof typeof SLOTS;
