// The changes from edition to edition, computed from the records.

import type { Commitment, CommitmentState } from "./commitment.ts";
import type { Briefing } from "./briefing.ts";
import type { Figure } from "./figure.ts";
import type { EditionRecord } from "./settings.ts";
import type { Source } from "./source.ts";

/** A commitment whose state differs from that in the edition before. */
export interface StateChange {
  readonly commitment: Commitment;
  readonly from: CommitmentState;
  readonly to: CommitmentState;
}

/** The changes of an edition. */
export interface EditionChanges {
  readonly edition: EditionRecord;
  /** Whether there was no edition before it. */
  readonly first: boolean;
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly commitments: readonly Commitment[];
  readonly revised: readonly Figure[];
  readonly moved: readonly StateChange[];
}

/** The changes of every edition, newest first. @param editions the briefing of each edition, oldest first */
export function changesOf(editions: readonly Briefing[]): EditionChanges[] {
  return editions.map((now, index) => changesBetween(editions[index - 1], now)).reverse();
}

function changesBetween(before: Briefing | undefined, now: Briefing): EditionChanges {
  const added = <T>(pick: (briefing: Briefing) => ReadonlyMap<string, T>) =>
    [...pick(now)].filter(([id]) => before === undefined || !pick(before).has(id)).map(([, record]) => record);
  return {
    edition: now.edition,
    first: before === undefined,
    sources: added(({ sources }) => sources),
    figures: added(({ figures }) => figures),
    commitments: added(({ commitments }) => commitments),
    revised: [...now.figures.values()].filter(
      ({ revisions }) => revisions?.some(({ edition }) => edition === now.edition.id) === true,
    ),
    moved: [...now.commitments.values()].flatMap((commitment) => {
      const from = before?.commitments.get(commitment.id)?.state;
      return from === undefined || from === commitment.state ? [] : [{ commitment, from, to: commitment.state }];
    }),
  };
}
