// The places that the layout has for pictures, and the widths in which pictures are made for them.

/** Widths in pixels, one ladder for all places; a picture is made in each up to its own width. */
export const WIDTHS = [240, 480, 800, 1200, 1600, 2400] as const;

/** Width of the one picture in a format that every browser reads. */
export const FALLBACK_WIDTH = 800;

/** A place in the layout. */
export interface Slot {
  /** How wide the place is, as the `sizes` of an `<img>`: has to say what the style sheets do. */
  readonly sizes: string;
  /** Widest picture that is offered. */
  readonly widest: number;
  /** Whether it stands at the top of its page: it is loaded at once, and before others. */
  readonly first: boolean;
}

export const SLOTS = {
  /** The drawing of a structure, with names on both sides where there is room. */
  model: { sizes: "(min-width: 76rem) 48rem, (min-width: 60rem) 62vw, 94vw", widest: 2400, first: true },
  /** At the head of a page. */
  head: { sizes: "(min-width: 52rem) 48rem, 94vw", widest: 1600, first: true },
  /** In the column of text. */
  text: { sizes: "(min-width: 46rem) 42rem, 94vw", widest: 1600, first: false },
  /** One of several beside each other. */
  tile: { sizes: "(min-width: 60rem) 18rem, (min-width: 30rem) 46vw, 94vw", widest: 800, first: false },
} as const satisfies Record<string, Slot>;

export type SlotName = keyof typeof SLOTS;
