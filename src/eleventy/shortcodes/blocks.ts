// Which shortcodes give a block, such as a figure with its caption: in Markdown each stands on a line of its own.

export const BLOCKS: ReadonlySet<string> = new Set(["chart", "picture"]);
