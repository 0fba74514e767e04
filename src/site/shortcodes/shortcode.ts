// What a shortcode is, and which of them make a block of their own.

/**
 * Plain values in, HTML out. A shortcode never throws: it marks a mistake in the page, where a later check reports it.
 */
export type Shortcode = (...values: never[]) => string;

/** Shortcodes that make a block, such as a figure with its caption: in Markdown each stands on a line of its own. */
export const BLOCKS: ReadonlySet<string> = new Set(["chart", "picture"]);
