// The size of social cards.

/** Width and height of every card in pixels: the size that all platforms recommend. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
/** Distance of the frame from the edge. */
export const FRAME_INSET = 30;
