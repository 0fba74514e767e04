// Interface texts of the frame of every page, in English.

export const LAYOUT_EN = {
  "layout.skip": "Skip to content",
} as const;
