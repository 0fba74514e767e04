// The part of markdown-it-container that is used here. It ships no types of its own.

declare module "markdown-it-container" {
  import type { MarkdownIt } from "markdown-it";
  export default function container(markdown: MarkdownIt, name: string, options?: { render?: () => string }): void;
}
