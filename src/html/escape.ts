// HTML written by code: escaping, and the marks for mistakes in a page.

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes a text for HTML, as content or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The start of a mark that names no line. */
const UNPLACED = '<mark class="mistake" data-message=';

/** Marks a mistake in a page. A shortcode does not know its page: a site check finds the mark and reports it. */
export function mistake(message: string, suggestion: string): string {
  const [text, advice] = [escapeHtml(message), escapeHtml(suggestion)];
  return `${UNPLACED}"${text}" data-suggestion="${advice}">${text}</mark>`;
}

/** HTML whose mistakes, unless they name one already, name the line of the page's file that they come from. */
export function mistakeOnLine(html: string, line: number): string {
  return html.replaceAll(UNPLACED, `<mark class="mistake" data-line="${line}" data-message=`);
}

/** Stands for a record left out because of its own problem, which is reported instead. */
export const LEFT_OUT = `<mark class="mistake">left out</mark>`;
