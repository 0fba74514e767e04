// Collects, while a page is parsed, its Content-Security-Policy and the inline code and styles that the policy governs.

import { kindOfScript } from "./element-kinds.ts";

const GOVERNED = new Set("link style script img svg picture iframe object embed audio video form base".split(" "));

export class CspReader {
  policy: string | null = null;
  /** The first element before the policy that the policy should have governed; null where there is none. */
  ungoverned: string | null = null;
  referrer: string | null = null;
  readonly styles: string[] = [];
  /** Styles, scripts and event handlers that no hash can allow: `onclick on button`. */
  readonly inline: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    for (const attribute in attributes)
      if (attribute === "style" || (attribute.length > 2 && attribute.startsWith("on")))
        this.inline.push(`${attribute} on ${name}`);
    if (name === "meta" && /^content-security-policy$/i.test(attributes["http-equiv"] ?? ""))
      this.policy ??= attributes["content"] ?? "";
    if (name === "meta" && /^referrer$/i.test(attributes["name"] ?? "")) this.referrer = attributes["content"] ?? "";
    if (this.policy === null && GOVERNED.has(name)) this.ungoverned ??= name;
    if (name === "style") this.styles.push("");
    if (name === "script" && attributes["src"] === undefined && kindOfScript(attributes["type"]) === "code")
      this.inline.push("code in a script element");
  }

  text(text: string, inside: string): void {
    if (inside === "style") this.styles.push((this.styles.pop() ?? "") + text);
  }
}
