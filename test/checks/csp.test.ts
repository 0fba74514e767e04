// A page keeps to itself, or the build is refused: its policy, what stands inline in it, its links to other hosts.

import * as assert from "uvu/assert";
import { localeOf } from "../../src/messages/locales.ts";
import { markdownFor } from "../../src/site/render/markdown.ts";
import { externalLink } from "../../src/html/external-link.ts";
import { readPage, type Page } from "../../src/html/read-page.ts";
import { hashSource, PAGE_POLICY, standalonePolicy } from "../../src/html/content-security-policy.ts";
import { checkExternalLinks } from "../../src/checks/links/external-links.ts";
import { checkCsp } from "../../src/checks/csp.ts";
import { Problems } from "../../src/model/problem.ts";
import { builtSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

type Check = (page: Page, problems: Problems) => void;

/** What a check says of a page with this head and body. */
function said(check: Check, head: string, body = ""): string[] {
  const problems = new Problems();
  check(readPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, "/a/", "a.md"), problems);
  return problems.list.map(({ message }) => message);
}

const REFERRER = '<meta name="referrer" content="no-referrer">';
const policy = (text: string) => `<meta http-equiv="Content-Security-Policy" content="${text}">${REFERRER}`;

const csp = suite("page policy");

csp("is satisfied with the policies that layouts write", () => {
  assert.equal(
    said(
      checkCsp,
      `${policy(PAGE_POLICY)}<link rel="stylesheet" href="a.css"><script src="a.js"></script>`,
      '<script type="application/ld+json">{}</script>',
    ),
    [],
  );
  assert.equal(said(checkCsp, `${policy(standalonePolicy("p{margin:0}"))}<style>p{margin:0}</style>`), []);
});

/** A head and a body, and what is wrong with them. */
const FAULTS: [head: string, body: string, message: RegExp][] = [
  [REFERRER, "", /the page has no policy/],
  [policy(PAGE_POLICY).replace("no-referrer", "origin"), "", /reveal its address/],
  [policy(PAGE_POLICY).replace(REFERRER, ""), "", /reveal its address/],
  [`<script src="a.js"></script>${policy(PAGE_POLICY)}`, "", /a <script> comes before the policy/],
  [
    policy(PAGE_POLICY.replace("default-src 'none'", "default-src 'self'")),
    "",
    /anything that no directive names is allowed/,
  ],
  [policy(PAGE_POLICY.replace("default-src 'none'; ", "")), "", /anything that no directive names is allowed/],
  [policy(PAGE_POLICY.replace("base-uri 'none'; ", "")), "", /base-uri is not 'none'/],
  [policy(PAGE_POLICY.replace("form-action 'none'", "form-action 'self'")), "", /form-action is not 'none'/],
  [
    policy(PAGE_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")),
    "",
    /script-src allows 'unsafe-inline'/,
  ],
  [policy(PAGE_POLICY.replace("script-src 'self'", "script-src 'unsafe-eval'")), "", /script-src allows 'unsafe-eval'/],
  [
    policy(PAGE_POLICY.replace("img-src 'self'", "img-src https://other.example")),
    "",
    /img-src allows https:\/\/other\.example/,
  ],
  [policy(PAGE_POLICY.replace("img-src 'self'", "img-src data:")), "", /img-src allows data:/],
  [policy(`${PAGE_POLICY}; media-src *`), "", /media-src allows \*/],
  [`${policy(PAGE_POLICY)}<style>p{margin:0}</style>`, "", /lacks the hash of a style element/],
  [`${policy(standalonePolicy("p{margin:0}"))}<style>p{margin:1px}</style>`, "", /lacks the hash of a style element/],
  [policy(PAGE_POLICY), '<p style="margin:0">a</p>', /style on p/],
  [policy(PAGE_POLICY), '<button onclick="go()">a</button>', /onclick on button/],
  [policy(PAGE_POLICY), "<script>go()</script>", /code in a script element/],
];

for (const [head, body, message] of FAULTS) {
  csp(`refuses a page where ${message.source}: ${(body || head).slice(0, 90)}`, () => {
    const found = said(checkCsp, head, body);
    assert.is(found.length, 1, found.join("\n"));
    assert.match(found[0] ?? "", message);
  });
}

csp("stands in every page of the site, and lets nothing in that is unsafe or elsewhere", async () => {
  const { pages } = await builtSite();
  for (const [file, html] of pages) {
    const written = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
    assert.match(written, /^default-src 'none'; /, file);
    assert.not.match(written, /unsafe|https?:|data:|blob:|\*/, file);
    const style = /<style>([^<]*)<\/style>/.exec(html)?.[1];
    assert.is(written.includes("sha256"), style !== undefined, file);
    if (style !== undefined) assert.ok(written.includes(hashSource(style)), file);
    // An auditor reads robots.txt from within the page, and calls it broken where it may not.
    else assert.match(written, /; connect-src 'self'$/, file);
  }
});

csp.run();

const external = suite("external links");

external("say where they lead, from a template and from Markdown", () => {
  assert.is(
    externalLink("https://www.example.org/a?b=1&c", "Open <it>", localeOf("en")),
    '<a href="https://www.example.org/a?b=1&amp;c" rel="external">Open &lt;it&gt; (example.org)</a>',
  );
  assert.is(
    externalLink("http://127.0.0.1:8080/", "Open", localeOf("en")),
    '<a href="http://127.0.0.1:8080/" rel="external">Open (127.0.0.1:8080)</a>',
  );
  assert.is(
    externalLink("https://xn--fsqu00a.xn--0zwm56d/", "打开", localeOf("en")),
    '<a href="https://xn--fsqu00a.xn--0zwm56d/" rel="external">打开 (例子.测试)</a>',
  );
  const markdown = markdownFor(new Map());
  assert.is(
    markdown.renderInline(
      "See [the **report**](https://example.org/r), [parks](/parks/) and [mail](mailto:a@b.example).",
    ),
    'See <a href="https://example.org/r" rel="external">the <strong>report</strong> (example.org)</a>, <a href="/parks/">parks</a> and <a href="mailto:a@b.example">mail</a>.',
  );
});

external("are refused where they look like links of the site", () => {
  assert.equal(
    said(
      checkExternalLinks,
      "",
      `<a href="/parks/">Parks</a>${externalLink("https://example.org/", "Open", localeOf("en"))}`,
    ),
    [],
  );
  const [unmarked, ...more] = said(checkExternalLinks, "", '<a href="https://example.org/">Open (example.org)</a>');
  assert.match(unmarked ?? "", /no rel="external"/);
  assert.equal(more, []);
  const [silent, ...others] = said(checkExternalLinks, "", '<a href="//example.org/" rel="external noopener">Open</a>');
  assert.match(silent ?? "", /does not name example\.org/);
  assert.equal(others, []);
});

external("of the site all name their host", async () => {
  const { pages } = await builtSite();
  const links = [...pages.values()].flatMap((html) => html.match(/<a [^>]*href="https?:[^>]*>.*?<\/a>/g) ?? []);
  assert.ok(links.length > 30, `${links.length} links`);
  for (const link of links)
    assert.match(
      link,
      /^<a (?:class="outside" |data-note="\d+" )?href="https?:\/\/(?:www\.)?([^/]+)\/[^"]*" rel="external">(?:<span>)?[^<]+ \(\1\)(?:<\/span>)?<\/a>$/,
    );
});

external.run();
