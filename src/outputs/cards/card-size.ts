// The paper of every card, and what can be drawn on it.

/** Size of every card in pixels, the one that all platforms recommend. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
/** Distance of the sheet's frame from the edge. */
export const FRAME_INSET = 30;

/** SVG without words. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
