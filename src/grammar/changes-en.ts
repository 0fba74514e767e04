// English words of change, with their direction.

import { Phrases, phraseSet } from "./phrases.ts";
import type { Change } from "./vocabulary.ts";

export const CHANGES_EN = new Phrases<Change>([
  [
    "growth",
    `growth grow grows grew grown growing increase increases increased increasing rise rises rose risen rising up
      gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring
      surge surges surged surging expand expands expanded expanding expansion widen widens widened widening leap
      leaps leapt leaped swell swells swelled swelling boost boosts boosted boosting rocketed skyrocketed spike
      spikes spiked hike hikes hiked uptick upturn rebound rebounds rebounded raise raises raised raising enlarged
      lengthened lengthens extended extends extending advance advances advanced uplift +`,
  ],
  [
    "growth",
    `edged up, edges up, edging up, inched up, inches up, went up, goes up, gone up, going up, picked up, ticked up,
    ticks up, ticking up, crept up, nudged up, moved up, trended up, ramped up`,
  ],
  [
    "decline",
    `decline declines declined declining decrease decreases decreased decreasing fall falls fell fallen falling
      drop drops dropped dropping down reduction reductions reduce reduces reduced reducing shrink shrinks shrank
      shrunk shrinking shrinkage contraction contracted contracting slump slumps slumped slumping slide slides slid
      sliding slip slips slipped slipping plunge plunges plunged plunging plummet plummets plummeted plummeting
      slash slashes slashed slashing cut cuts cutting cutback cutbacks dip dips dipped dipping lowered lowers
      lowering shed sheds shedding lose loses lost losing loss losses tumble tumbles tumbled tumbling ease eases
      eased easing sink sinks sank sunk sinking trim trims trimmed trimming pared dwindle dwindles dwindled
      dwindling diminish diminishes diminished diminishing lessened crash crashed collapse collapsed downturn
      nosedive nosedived weaken weakens weakened weakening softened receded retreated waned narrow narrows narrowed
      narrowing downsized slimmed curb curbs curbed shorten shortens shortened shortening`,
  ],
  [
    "decline",
    `edged down, edges down, edging down, edged lower, inched down, inches down, went down, goes down, gone down,
      going down, came down, comes down, scaled back, scaled down, ticked down, ticks down, ticking down,
      crept down, nudged down, moved down, trended down, cut back, pared back,
      fell back, falls back, fallen back, dropped back, dropped off, fell off`,
  ],
]);

/** Nouns of change: a word of change after one says how the change changed, as in "the decline narrowed". */
export const CHANGE_NOUNS_EN = phraseSet(`
  growth increase increases rise rises gain gains decline declines decrease decreases fall falls drop drops reduction
  reductions slump slide plunge dip surge expansion contraction shrinkage downturn upturn loss losses
`);

/** Verbs of speed: what they say of a number is how fast it grows. */
export const SPEED_EN = phraseSet(`
  slow slows slowed slowing slowdown decelerate decelerates decelerated decelerating deceleration moderate moderates
  moderated moderating accelerate accelerates accelerated accelerating acceleration quicken quickens quickened speeded
  sped
`);

/** Words of change that are another word as often ("contracted investment", "advanced parks"): see `findChange`. */
export const AMBIGUOUS_CHANGES_EN = phraseSet(`
  contracted contracting advanced advance advances shed sheds lost slip slips ease eases easing reduced falling narrow
  extended extends extending raise raises raised expanded shrinking declining growing rising increasing sliding
  cutting lowered lowering reducing
`);

/** What is agreed in contracts has not shrunk. */
export const CONTRACTED_EN = phraseSet(`
  contracted investment, contracted value, contracted amount, contracted projects, contracted area,
  contracted capital, contracted foreign investment, contracted funds, contracted capacity
`);

/** Words of change that name a project or an event beside a sum: "a 20 billion yuan capacity expansion". */
export const EVENTS_EN = phraseSet("expansion rebound collapse crash advance advances");

/** Losing money is not a decline. */
export const LOSSES_EN = phraseSet("lose loses lost losing loss losses shed sheds shedding");

/** Words of change that are also particles of verbs: "set up". */
export const PARTICLES_EN = phraseSet("up down");
