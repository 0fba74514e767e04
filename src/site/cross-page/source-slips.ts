// Source slips: what a number or a source mark on a page rests on, in a popover that opens without a script. Each record
// has one slip per page, however often the page shows it. Slips come last, so that no screen waits for them.

import type { Briefing } from "../../model/briefing.ts";
import { OPERATIONS, type Derived } from "../../model/derived.ts";
import type { Figure } from "../../model/figure.ts";
import { formatFigure, valueAttribute } from "../../model/format.ts";
import { IdentityMemo } from "../../model/memo-by-identity.ts";
import { placeInSource } from "../../model/citation.ts";
import { checkedLevelOf, leastChecked, levelInWords } from "../../model/checked-level.ts";
import type { Source } from "../../model/source.ts";
import { textFragmentAddress } from "../../model/text-fragment.ts";
import { type Locale, Markup } from "../../messages/locale.ts";
import { dateElement } from "../../html/date-element.ts";
import { escapeHtml } from "../../html/escape.ts";
import { externalLink } from "../../html/external-link.ts";
import { addressOf } from "../navigation/addresses.ts";
import { sourceTitle } from "../render/source-title.ts";
import { dateOf, inOneLine } from "./endnotes.ts";
import { paragraphAddress } from "./source-citations.ts";

const PLACEHOLDER = "<div data-source-slips></div>";
/** A part whose numbers and marks stay plain links: a row of a register, or a figure on its own page, is the proof. */
const WITHOUT_SLIPS = String.raw`<(table|p)\b[^>]* data-slips="no"[^>]*>[\s\S]*?<\/\1>`;
/** A number or a mark, as `{% figure %}` and `{% cite %}` write them. */
const NUMBER =
  '<a class="(?<kind>figure [^"]*)"(?<link>[^>]*>)' +
  '(?<number><data [^>]*data-figure="(?<figure>[a-z0-9-]+)"[^>]*>[^<]*</data>)</a>';
const MARK =
  `<a class="cite" (?<address>href="${addressOf("source", "(?<source>[a-z0-9-]+)")}` +
  String.raw`(?:page-\d+/)?(?:#paragraph-(?<paragraph>\d+))?")>(?<mark>[\s\S]*?)</a>`;
const OPENERS = new RegExp(`${WITHOUT_SLIPS}|${NUMBER}|${MARK}`, "g");
/** A slip quotes at most as many printed words of a paragraph; the source's page lists all that rests on it. */
const MAX_QUOTES = 3;

interface Place {
  readonly source: Source;
  readonly paragraph: number | null;
}

type Unnumbered = { readonly record: Figure | Derived } | Place;
type Slip = Unnumbered & { readonly id: number };

/** The named groups of {@link OPENERS}: of a part without slips none, else those of a number or those of a mark. */
interface Opener {
  readonly kind: string;
  readonly link: string;
  readonly number?: string;
  readonly figure: string;
  readonly source?: string;
  readonly address: string;
  readonly paragraph?: string;
  readonly mark: string;
}

/** Printed words of a paragraph; the figure, if they are those of one. */
interface Quote {
  readonly record: string;
  readonly printed: string;
  readonly gloss: string | undefined;
  readonly figure: Figure | null;
}

/**
 * Turns each number and mark of a page into what opens its slip, and writes its slips in the place that the layout keeps
 * for them.
 *
 * The link stays in the page, inside a label whose button opens the slip: it is what a browser without popovers, a
 * reading view and a printed page have.
 */
export function withSourceSlips(page: string, briefing: Briefing): string {
  const end = page.indexOf(PLACEHOLDER);
  if (end < 0) return page;
  const slips = new Map<string, Slip>();
  const figures = new Set<string>();
  const content = page.slice(0, end).replace(OPENERS, (whole: string, ...found: unknown[]) => {
    const { kind, link, number, figure, source, address, paragraph, mark } = found.at(-1) as Opener;
    if (number !== undefined) {
      const record = briefing.figures.get(figure) ?? briefing.derived.get(figure);
      if (record === undefined) return whole;
      figures.add(figure);
      return opener(kind, `<a${link}${number}`, slipOf(figure, slips, { record }));
    }
    const cited = briefing.sources.get(source ?? "");
    if (cited === undefined) return whole;
    const place = { source: cited, paragraph: paragraph === undefined ? null : Number(paragraph) };
    return opener("cite", `<a ${address}>${mark}`, slipOf(placeOf(place), slips, place));
  });
  const written = Array.from(slips.values(), (slip) =>
    "record" in slip ? figureSlip(slip, briefing) : paragraphSlip(slip, figures, briefing),
  );
  return content + written.join("\n") + page.slice(end + PLACEHOLDER.length);
}

/** The slip of a record or place, numbered in the order of the page: a short id, because a page repeats it. */
function slipOf(key: string, slips: Map<string, Slip>, of: Unnumbered): number {
  const slip = slips.get(key) ?? { ...of, id: slips.size + 1 };
  slips.set(key, slip);
  return slip.id;
}

function opener(kind: string, content: string, id: number): string {
  const button = `<button type="button" popovertarget="slip-${id}" aria-labelledby="of-${id}"></button>`;
  return `<label class="${kind}">${content}</a>${button}</label>`;
}

function slip(id: number, title: string, parts: readonly string[]): string {
  return (
    `<div class="slip" id="slip-${id}" popover role="dialog" aria-labelledby="of-${id}">` +
    `<div class="slip-title" id="of-${id}">${title}</div>${parts.join("")}</div>`
  );
}

function figureSlip({ id, record }: Extract<Slip, { record: unknown }>, briefing: Briefing): string {
  const { locale } = briefing;
  const { label, about, quantity } = record;
  const number = `<data value="${escapeHtml(valueAttribute(quantity))}" data-figure="${record.id}">${escapeHtml(formatFigure(record, "prose"))}</data>`;
  const page = addressOf("figure", record.id);
  // Its link says which record the number is of: two may have the same number. The Tab key has one below.
  const title = `<p><a tabindex="-1" href="${page}">${number}</a></p> <p>${locale.html("frame.label-and-subject", { label, subject: about.name })}</p>`;
  if (record.type === "derived") {
    const operands = record.of.map((figure) =>
      locale.html("frame.cited", {
        text: new Markup(quotation(quoteOf(figure), briefing)),
        source: new Markup(`<span data-place="${figure.id}">${placeInSource(figure)}</span>`),
      }),
    );
    const working = `<p>${operands.join(` ${OPERATIONS[record.operation].sign} `)}</p>`;
    const least = leastChecked(record.of.map(({ source }) => source));
    return slip(id, title, [
      `<p>${locale.html("frame.slip.calculation")}</p>`,
      working,
      ...(least === undefined
        ? []
        : [`<p class="checked">${locale.html("frame.slip.least", { level: levelOf(least, locale) })}</p>`]),
      links([linkTo(page, locale.html("frame.slip.working"))]),
    ]);
  }
  return slip(id, title, [
    `<p>${kindAndDate(record, locale)}</p>`,
    `<p>${quotation(quoteOf(record), briefing)}</p>`,
    origin(record.source, record.paragraph, briefing),
    links([
      externalLink(textFragmentAddress(record), locale.text("frame.open-words"), locale),
      linkTo(page, locale.html("frame.slip.entry")),
      linkTo(`${page}#cite`, locale.html("frame.slip.cite")),
    ]),
  ]);
}

/** Whether the number is a target, a plan or a fact, and of when: a slip is read by itself. */
function kindAndDate({ kind, by, period }: Figure, locale: Locale): string {
  const mark = `<span class="kind kind-${kind}">${locale.html(`frame.kind.${kind}`)}</span>`;
  if (by !== undefined)
    return inOneLine([mark, locale.html("frame.due-by", { date: new Markup(dateElement(by, locale)) })], locale);
  return inOneLine([mark, period === undefined ? locale.html("frame.no-date") : dateElement(period, locale)], locale);
}

/** @param here the figures of the page: a paragraph's slip quotes these first */
function paragraphSlip(
  { id, source, paragraph }: Place & { readonly id: number },
  here: ReadonlySet<string>,
  briefing: Briefing,
): string {
  const { locale } = briefing;
  const place =
    paragraph === null
      ? source.mark
      : locale.html("frame.place-in-source", {
          mark: source.mark,
          paragraph: linkedParagraph(source, paragraph, briefing),
        });
  const all = paragraph === null ? [] : (quotesOf(briefing).get(placeOf({ source, paragraph })) ?? []);
  const shown = all.filter(({ figure }) => figure !== null && here.has(figure.id));
  const quotes = (shown.length > 0 ? shown : all).slice(0, MAX_QUOTES);
  const [first] = quotes;
  const open =
    quotes.length === 1 && first?.figure != null
      ? externalLink(textFragmentAddress(first.figure), locale.text("frame.open-words"), locale)
      : externalLink(source.address, locale.text("frame.open-source"), locale);
  const page = paragraph === null ? addressOf("source", source.id) : paragraphAddress(briefing, source.id, paragraph);
  return slip(id, `<p>${place}</p>`, [
    ...quotes.map((quote) => `<p>${quotation(quote, briefing)}</p>`),
    origin(source, paragraph, briefing),
    links([open, linkTo(page, locale.html(paragraph === null ? "frame.slip.about-source" : "frame.slip.citations"))]),
  ]);
}

/** A place as a key. No id of a figure has a dot. */
function placeOf({ source, paragraph }: Place): string {
  return `${source.id}.${paragraph ?? ""}`;
}

/** Where words are printed, and how far they were checked. */
function origin(source: Source, paragraph: number | null, briefing: Briefing): string {
  const { mark, publisher, title, published } = source;
  const { locale } = briefing;
  const parts = [
    escapeHtml(publisher),
    ...(title === null ? [] : [sourceTitle(source)]),
    dateOf(published, locale),
    paragraph === null
      ? locale.html("frame.slip.excerpt")
      : locale.html("frame.slip.paragraph", { paragraph: linkedParagraph(source, paragraph, briefing) }),
    locale.html("frame.slip.source", { mark }),
  ];
  return `<p>${inOneLine(parts, locale)}</p>${checked(source, locale)}`;
}

/** How far words of a source were checked. */
function checked(source: Source, locale: Locale): string {
  const { meaning } = levelInWords(checkedLevelOf(source), locale);
  return `<p class="checked">${locale.html("frame.slip.checked", { level: levelOf(source, locale), meaning })}</p>`;
}

function levelOf(source: Source, locale: Locale): Markup {
  return new Markup(`<b data-checked="${source.id}">${levelInWords(checkedLevelOf(source), locale).label}</b>`);
}

/** The number of a paragraph; its link says which one, so that the number gate can tell a wrong number. */
function linkedParagraph({ id }: Source, paragraph: number, briefing: Briefing): Markup {
  const address = paragraphAddress(briefing, id, paragraph);
  return new Markup(`<a tabindex="-1" href="${address}"><span data-paragraph="${id}">${paragraph}</span></a>`);
}

function links(ways: readonly string[]): string {
  return `<p class="slip-links">${ways.join(" ")}</p>`;
}

function linkTo(address: string, text: string): string {
  return `<a href="${address}">${text}</a>`;
}

function quotation({ record, printed, gloss, figure }: Quote, { locale }: Briefing): string {
  const language =
    figure === null || figure.source.language === locale.grammar ? "" : ` lang="${figure.source.language}"`;
  const words = `<q data-printed="${record}"${language}>${escapeHtml(printed)}</q>`;
  return gloss === undefined
    ? words
    : `${words} <span class="gloss">${locale.html("frame.translation", {
        gloss: `<span data-gloss="${record}">`,
        translation: new Markup(escapeHtml(gloss)),
      })}</span>`;
}

function quoteOf(figure: Figure): Quote {
  return { record: `figure:${figure.id}`, printed: figure.printed, gloss: figure.gloss, figure };
}

const memo = new IdentityMemo<Briefing, ReadonlyMap<string, readonly Quote[]>>();

/** The printed words of each paragraph, figures first. */
function quotesOf(briefing: Briefing): ReadonlyMap<string, readonly Quote[]> {
  return memo.get(briefing, [], () => {
    const quotes = new Map<string, Quote[]>();
    const add = (place: Place, quote: Quote) => {
      const known = quotes.get(placeOf(place));
      if (known === undefined) quotes.set(placeOf(place), [quote]);
      else if (!known.some(({ printed }) => printed === quote.printed)) known.push(quote);
    };
    for (const figure of briefing.figures.values()) {
      add(figure, quoteOf(figure));
      for (const { paragraph, printed } of figure.repeated ?? [])
        add({ source: figure.source, paragraph }, { ...quoteOf(figure), printed });
    }
    for (const { id, source, paragraph, printed, gloss } of briefing.commitments.values())
      add({ source, paragraph }, { record: `commitment:${id}`, printed, gloss, figure: null });
    return quotes;
  });
}
