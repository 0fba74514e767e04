// Captions of pictures, in English.

export const PICTURE_EN = {
  "picture.illustration": "Artist’s impression by {credit} ({licence}): not a map, not to scale.",
  "picture.photograph": "Photograph: {credit} ({licence}).",
  "picture.captioned": "{caption}. {attribution}",
} as const;
