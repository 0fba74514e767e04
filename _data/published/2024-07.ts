// What edition 2024-07 published. Written by `npm run close-edition`; not to be edited.
import type { PublishedRecord } from "../../src/model/published.ts";
import type { Records } from "../../src/model/record.ts";

export default {
  "2024-07": {
    "figures": {
      "industrial-categories-present": {
        "printed": "32 out of the 41 major industrial categories",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 6
      },
      "industrial-categories-in-all": {
        "printed": "41 major industrial categories",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 6
      },
      "innovation-platforms": {
        "printed": "408 municipal-level or higher innovation platforms",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 6
      },
      "businesses": {
        "printed": "over 260,000 businesses",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 6
      },
      "ports": {
        "printed": "One Port",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 7
      },
      "parks": {
        "printed": "Nine Parks",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 7
      },
      "parks-upgraded": {
        "printed": "three parks",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 7
      },
      "parks-added": {
        "printed": "six more parks",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 7
      },
      "redevelopment-area": {
        "printed": "25.88 million square meters",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 11,
        "by": "2027"
      },
      "huanglian-throughput": {
        "printed": "1.7 million tons",
        "kind": "target",
        "source": "ichongqing-2024-07-07",
        "paragraph": 8
      },
      "huanglian-production-value": {
        "printed": "5 billion yuan",
        "kind": "target",
        "source": "ichongqing-2024-07-07",
        "paragraph": 8
      },
      "huanglian-production-value-usd": {
        "printed": "approx. USD 688.02 million",
        "kind": "target",
        "source": "ichongqing-2024-07-07",
        "paragraph": 8
      },
      "light-alloy-enterprises": {
        "printed": "33 large-scale industrial enterprises",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 9
      },
      "capacity-expansion": {
        "printed": "20 billion yuan",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 9
      },
      "capacity-expansion-usd": {
        "printed": "USD 2.75 billion",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 9
      },
      "hydrogen-output": {
        "printed": "20 billion yuan",
        "kind": "target",
        "source": "ichongqing-2024-07-07",
        "paragraph": 10,
        "by": "2027"
      },
      "minzhucun-visitors": {
        "printed": "about 60 million visitors each year",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 14
      }
    }
  }
} satisfies Records<PublishedRecord>;
