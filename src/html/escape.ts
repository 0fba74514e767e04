// Small pieces of HTML written by code: escaping, and the mark that reports a mistake in a page.

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text made safe for HTML, as content or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * The mark that stands where a page asked for something that does not exist.
 * A shortcode does not know its page, so it leaves this mark; the reading of the finished page reports it.
 */
export function mistake(message: string, suggestion: string): string {
  return `<mark class="mistake" data-message="${escapeHtml(message)}" data-suggestion="${escapeHtml(suggestion)}">${escapeHtml(message)}</mark>`;
}

/** What stands where a page asked for a record that was left out: the record's own problem is reported, not this. */
export const LEFT_OUT = `<mark class="mistake">left out</mark>`;
