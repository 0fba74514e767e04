// The page skeleton of every peer's site: as long as this project's own page, with the same parts.

/** What differs between pages and peers, in the peer's template language. */
export interface PeerPageParts {
  readonly title: string;
  readonly purpose: string;
  readonly main: string;
  /** Links to the previous and the next park; empty where there are none. */
  readonly neighbours: string;
}

/** A whole page, with the head and navigation of one of this project's. */
export function peerPage({ title, purpose, main, neighbours }: PeerPageParts): string {
  const description = `${title}, a park of an invented district: its purpose, who is named there, its commitments.`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Invented Briefing</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/site.css">
<meta name="theme-color" content="#f6f2e9" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14181b" media="(prefers-color-scheme: dark)">
<link rel="icon" href="/favicon.ico" sizes="32x32">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Invented Briefing">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="site-header">
<p class="site-name"><a href="/">Invented Briefing</a></p>
<nav class="menu" id="sections" aria-label="Sections"><ul class="sections">
<li><a href="/">An invented district</a></li><li><a href="/parks/" aria-current="true">Works</a></li>
</ul></nav>
</header>
<main id="content" tabindex="-1">
<nav class="trail" aria-label="Breadcrumb"><ol><li><a href="/">An invented district</a></li>
<li><a href="/parks/">Works</a></li><li aria-current="page">${title}</li></ol></nav>
<div class="heading"><h1>${title}</h1>
<p class="lead">One of the parks that the district is adding. Its purpose: ${purpose}.</p></div>
<div class="content">
${main}
</div>
<nav class="neighbours" aria-label="Previous and next page">${neighbours}</nav>
</main>
<footer class="site-footer"><dl class="title-block"><div><dt>Briefing</dt><dd>Invented Briefing</dd></div>
<div><dt>Edition</dt><dd>First edition, <time datetime="2024-07-07">7 July 2024</time></dd></div>
<div><dt>Published by</dt><dd>Nobody</dd></div>
<div class="disclaimer"><dt class="unseen">Note</dt><dd>This district does not exist.</dd></div></dl></footer>
</body>
</html>
`;
}

/** The peers' style sheet, with a custom property that the edits change. */
export const PEER_STYLES = ":root { --mark: first; }\nbody { font: 1rem/1.5 serif; }\n";
