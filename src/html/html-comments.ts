// Comments of HTML, which no page publishes: what an editor notes for later is nobody else's business.

import { Tokenizer } from "htmlparser2";
import { tokenHandler } from "./tag-balance.ts";

/** HTML without its comments. One that is never closed stays, and is a fault of its template. */
export function withoutHtmlComments(html: string): string {
  if (!/<[!?]/.test(html)) return html;
  let text = "";
  let copied = 0;
  const cut = (start: number, end: number) => {
    const from = html.lastIndexOf("<", start - 1);
    if (html[end] !== ">") return;
    text += html.slice(copied, from);
    copied = end + 1;
  };
  const tokenizer = new Tokenizer({}, tokenHandler({ oncomment: cut, onprocessinginstruction: cut }));
  tokenizer.write(html);
  tokenizer.end();
  return text + html.slice(copied);
}
