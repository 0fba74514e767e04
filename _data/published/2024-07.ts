// What edition 2024-07 published. Written by `npm run close-edition`; not to be edited.
import type { SnapshotRecord } from "../../src/model/edition-snapshot.ts";
import type { Records } from "../../src/model/record.ts";

export default {
  "2024-07": {
    "figures": {
      "industrial-categories-present": {
        "label": "Industrial categories present",
        "about": "jiulongpo",
        "printed": "32 out of the 41 major industrial categories",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 6
      },
      "industrial-categories-in-all": {
        "label": "Industrial categories in all",
        "about": "jiulongpo",
        "printed": "41 major industrial categories",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 6
      },
      "innovation-platforms": {
        "label": "Innovation platforms",
        "about": "jiulongpo",
        "printed": "408 municipal-level or higher innovation platforms",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 6
      },
      "businesses": {
        "label": "Businesses",
        "about": "jiulongpo",
        "printed": "over 260,000 businesses",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 6
      },
      "ports": {
        "label": "Ports in the district's industrial structure",
        "about": "jiulongpo",
        "printed": "One Port",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 7
      },
      "parks": {
        "label": "Parks in the district's industrial structure",
        "about": "jiulongpo",
        "printed": "Nine Parks",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 7
      },
      "parks-upgraded": {
        "label": "Parks that are upgraded",
        "about": "jiulongpo",
        "printed": "three parks",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 7
      },
      "parks-added": {
        "label": "Parks that are added",
        "about": "jiulongpo",
        "printed": "six more parks",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 7
      },
      "redevelopment-area": {
        "label": "Urban area earmarked for redevelopment",
        "about": "jiulongpo",
        "printed": "25.88 million square meters",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 11,
        "by": "2027"
      },
      "huanglian-throughput": {
        "label": "Annual cargo throughput",
        "about": "huanglian-port",
        "printed": "1.7 million tons",
        "kind": "target",
        "source": "ichongqing-2024-07-07",
        "paragraph": 8
      },
      "huanglian-production-value": {
        "label": "Production value",
        "about": "huanglian-port",
        "printed": "5 billion yuan",
        "kind": "target",
        "source": "ichongqing-2024-07-07",
        "paragraph": 8
      },
      "huanglian-production-value-usd": {
        "label": "Production value in US dollars, as converted by the source",
        "about": "huanglian-port",
        "printed": "approx. USD 688.02 million",
        "kind": "target",
        "source": "ichongqing-2024-07-07",
        "paragraph": 8
      },
      "light-alloy-enterprises": {
        "label": "Large-scale industrial enterprises",
        "about": "light-alloy",
        "printed": "33 large-scale industrial enterprises",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 9
      },
      "capacity-expansion": {
        "label": "Capacity expansion of Southwest Aluminum",
        "about": "light-alloy",
        "printed": "20 billion yuan",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 9
      },
      "capacity-expansion-usd": {
        "label": "Capacity expansion in US dollars, as converted by the source",
        "about": "light-alloy",
        "printed": "USD 2.75 billion",
        "kind": "plan",
        "source": "ichongqing-2024-07-07",
        "paragraph": 9
      },
      "hydrogen-output": {
        "label": "Output of the hydrogen park",
        "about": "hydrogen",
        "printed": "20 billion yuan",
        "kind": "target",
        "source": "ichongqing-2024-07-07",
        "paragraph": 10,
        "by": "2027"
      },
      "minzhucun-visitors": {
        "label": "Visitors to Minzhucun",
        "about": "minzhucun",
        "printed": "about 60 million visitors each year",
        "kind": "actual",
        "source": "ichongqing-2024-07-07",
        "paragraph": 14
      }
    }
  }
} satisfies Records<SnapshotRecord>;
