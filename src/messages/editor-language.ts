// The language of messages to editors and of what has no pages around it.

import type { Locale } from "./locale.ts";

export const EDITOR_LANGUAGE = { tag: "en-GB", language: "en", spelling: "en-GB" } as const satisfies Partial<Locale>;
