// What an editor reviews before publishing: where each number comes from, and what is still a draft.

import { compareCodeUnits } from "../model/compare.ts";
import type { Briefing, ResolvedKinds } from "../model/briefing.ts";
import type { Derived } from "../model/derived.ts";
import { SHAPES } from "../model/facts.ts";
import type { Figure } from "../model/figure.ts";
import { templatePath } from "./paths.ts";
import type { BuildContext } from "./build-context.ts";

export interface Origin {
  readonly file: string;
  /** The words that were printed, or how it is computed. */
  readonly words: string;
  /** The source and paragraph, or the figures that it rests on. */
  readonly from: string;
  /** Whether its words can be proven against a text that was read in full. */
  readonly provable: boolean;
}

/** A page or a record that is not published yet. */
export interface Unpublished {
  /** What it is: "page", "figure". */
  readonly kind: string;
  readonly name: string;
  readonly file: string;
  /** The date it became a draft. */
  readonly since: string;
  /** Its address where it is a page. */
  readonly url: string | null;
}

export interface Review {
  readonly origins: Readonly<Record<string, Origin>>;
  readonly drafts: readonly Unpublished[];
}

interface DraftPage {
  readonly url: string;
  readonly inputPath: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export function reviewOf(
  pages: readonly DraftPage[],
  { briefing, folders }: Pick<BuildContext, "briefing" | "folders">,
): Review {
  const draftPages = pages.flatMap(({ url, inputPath, data }): Unpublished[] => {
    const since = data["draft"];
    return typeof since === "string"
      ? [{ kind: "page", name: url, file: templatePath(inputPath, folders), since, url }]
      : [];
  });
  const records = [...briefing.drafts].map(([key, since]): Unpublished => {
    const [kind = "", id = ""] = key.split(":");
    return { kind, name: id, file: fileOfDraft(kind, id, briefing), since, url: null };
  });
  const origins = [...briefing.figures.values(), ...briefing.derived.values()].map(
    (figure) => [figure.id, originOf(figure)] as const,
  );
  return {
    origins: Object.fromEntries(origins),
    drafts: [...draftPages, ...records].sort((a, b) => compareCodeUnits(a.since, b.since)),
  };
}

function originOf(figure: Figure | Derived): Origin {
  if (figure.type === "derived")
    return {
      file: figure.file,
      words: `computed: ${figure.operation}`,
      from: figure.of.map(({ id }) => id).join(", "),
      provable: figure.of.every(({ source }) => source.extent === "full"),
    };
  const { file, printed, source, paragraph } = figure;
  return {
    file,
    words: printed,
    from: `${source.mark}, ${source.id}${paragraph === null ? "" : `, paragraph ${paragraph}`}`,
    provable: source.extent === "full",
  };
}

function fileOfDraft(kind: string, id: string, briefing: Briefing): string {
  const subject = Object.entries(SHAPES).find(([, shape]) => shape.kind === kind)?.[0] as keyof ResolvedKinds;
  return [...(briefing[subject]?.values() ?? [])].find((record) => record.id === id)?.file ?? "";
}
