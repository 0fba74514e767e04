// The pages of a site: begun when all are planned, finished when all are begun, and each read and checked by itself.

import { NumberGate } from "../checks/number-gate/number-gate.ts";
import { checkPage } from "../checks/site-checks.ts";
import { collectHan } from "../outputs/fonts/font-faces.ts";
import { PageKeeper, type KeptPage } from "../site/compact-page.ts";
import { outlineOf, type Chapter } from "../site/reading-order.ts";
import { planPages, Rendering, type BegunPage, type Configure } from "../site/rendering.ts";
import type { Session, SessionOptions } from "../site/build-context.ts";
import type { PlannedPage } from "./templates/templates.ts";

/** All pages, with what their reading told. */
export interface ReadPages {
  readonly pages: KeptPage[];
  /** The number gate, which has read the pages and may read on. */
  readonly numberGate: NumberGate;
  readonly rendering: Rendering;
  /** The Chinese characters that they use, each once. */
  readonly han: string;
  /** Whether they say more than search can hold. */
  readonly saysTooMuch: boolean;
  readonly outline: readonly Chapter[];
  /** Their plans, for whoever changes single pages later; none where nobody does. */
  readonly planned: readonly PlannedPage[];
}

/**
 * Reads every page. What is wrong with one is reported in the session's problems.
 *
 * @throws BriefingError when no page can be built at all
 */
export async function readPages(configure: Configure, session: Session, options: SessionOptions): Promise<ReadPages> {
  const { begun, ...rest } = await beginPages(configure, session, options);
  const { rendering } = rest;
  const { briefing, handouts, problems } = session;
  const numberGate = new NumberGate(briefing, handouts);
  const keeper = new PageKeeper();
  const han = new Set<string>();
  const pages: KeptPage[] = [];
  begun.reverse();
  // Each is let go of when it is finished: of very many pages, two forms of each would fill the memory.
  for (let one = begun.pop(); one !== undefined; one = begun.pop()) {
    const page = rendering.finish(one, keeper.saysTooMuch);
    checkPage(page, { problems, numberGate });
    collectHan(page.html, han);
    pages.push(keeper.keep(page));
    await options.pause?.();
  }
  return { ...rest, pages, numberGate, han: [...han].sort().join(""), saysTooMuch: keeper.saysTooMuch };
}

/** The plans go when this returns, unless they are handed over: they take more memory than the pages. */
async function beginPages(
  configure: Configure,
  session: Session,
  options: SessionOptions,
): Promise<Pick<ReadPages, "rendering" | "outline" | "planned"> & { begun: BegunPage[] }> {
  const planned = await planPages(configure, session);
  const rendering = new Rendering(session);
  const begun: BegunPage[] = [];
  for (const page of planned) {
    begun.push(rendering.begin(page));
    await options.pause?.();
  }
  return { begun, rendering, outline: outlineOf(planned), planned: session.drafts ? planned : [] };
}
