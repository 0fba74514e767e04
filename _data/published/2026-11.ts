// What edition 2026-11 published. Written by `npm run close-edition`; not to be edited.
import type { SnapshotRecord } from "../../src/model/edition-snapshot.ts";
import type { Records } from "../../src/model/record.ts";

export default {
  "2026-11": {
    "figures": {
      "district-area": {
        "label": "Area",
        "about": "jiulongpo",
        "printed": "432 square kilometers",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "district-streets": {
        "label": "Streets",
        "about": "jiulongpo",
        "printed": "8 streets",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "district-towns": {
        "label": "Towns",
        "about": "jiulongpo",
        "printed": "11 towns",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "district-population": {
        "label": "Permanent population",
        "about": "jiulongpo",
        "printed": "more than 1.2 million",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "gdp": {
        "label": "GDP",
        "about": "jiulongpo",
        "printed": "121.125 billion yuan",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "gdp-growth": {
        "label": "Growth of GDP at constant prices",
        "about": "jiulongpo",
        "printed": "3.6%",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "gdp-per-resident": {
        "label": "GDP per resident",
        "about": "jiulongpo",
        "printed": "99,279 yuan",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "value-added-primary": {
        "label": "Value added, primary sector",
        "about": "jiulongpo",
        "printed": "630 million yuan",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "value-added-secondary": {
        "label": "Value added, secondary sector",
        "about": "jiulongpo",
        "printed": "45.982 billion yuan",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "value-added-tertiary": {
        "label": "Value added, tertiary sector",
        "about": "jiulongpo",
        "printed": "74.513 billion yuan",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "share-primary": {
        "label": "Share of GDP, primary sector",
        "about": "jiulongpo",
        "printed": "0.5%",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "share-secondary": {
        "label": "Share of GDP, secondary sector",
        "about": "jiulongpo",
        "printed": "38.0%",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "share-tertiary": {
        "label": "Share of GDP, tertiary sector",
        "about": "jiulongpo",
        "printed": "61.5%",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "income-all": {
        "label": "Disposable income a head, all residents",
        "about": "jiulongpo",
        "printed": "38,035 yuan",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "income-urban": {
        "label": "Disposable income a head, urban residents",
        "about": "jiulongpo",
        "printed": "39,391 yuan",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
      "income-rural": {
        "label": "Disposable income a head, rural residents",
        "about": "jiulongpo",
        "printed": "2,028 yuan",
        "kind": "actual",
        "source": "investincq-jiulongpo",
        "paragraph": null,
        "period": "2018"
      },
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
      "valley-years": {
        "label": "Years in which the Western Hydrogen Valley was to be built",
        "about": "jiulongpo",
        "printed": "用3—5年时间建成",
        "kind": "plan",
        "source": "chinanews-2021-06-13",
        "paragraph": null
      },
      "hydrogen-core-area": {
        "label": "Planned core area for hydrogen",
        "about": "taojia",
        "printed": "3平方公里",
        "kind": "plan",
        "source": "chinanews-2021-06-13",
        "paragraph": null
      },
      "guohong-output": {
        "label": "Planned yearly output value of the Guohong park",
        "about": "guohong-park",
        "printed": "实现200亿元年产值",
        "kind": "plan",
        "source": "chinanews-2021-06-13",
        "paragraph": null,
        "by": "2025"
      },
      "new-city-gdp-growth": {
        "label": "Growth of GDP",
        "about": "jiulong-new-city",
        "printed": "地区生产总值增长8%",
        "kind": "actual",
        "source": "cqrb-2026-02-09",
        "paragraph": null,
        "period": "2025"
      },
      "new-city-industry-growth": {
        "label": "Growth of output of designated-size (above-scale) industry",
        "about": "jiulong-new-city",
        "printed": "规上工业产值增长8.6%",
        "kind": "actual",
        "source": "cqrb-2026-02-09",
        "paragraph": null,
        "period": "2025"
      },
      "new-city-trade-growth": {
        "label": "Growth of foreign trade",
        "about": "jiulong-new-city",
        "printed": "外贸进出口增速40.2%",
        "kind": "actual",
        "source": "cqrb-2026-02-09",
        "paragraph": null,
        "period": "2025"
      },
      "projects-begun": {
        "label": "Key projects that broke ground together",
        "about": "jiulongpo",
        "printed": "28个重点项目",
        "kind": "actual",
        "source": "cqrb-2026-02-09",
        "paragraph": null,
        "period": "2025-12-31"
      },
      "projects-investment": {
        "label": "Total investment of the projects that broke ground together",
        "about": "jiulongpo",
        "printed": "总投资达87.6亿元",
        "kind": "plan",
        "source": "cqrb-2026-02-09",
        "paragraph": null
      },
      "vehicle-investment": {
        "label": "Investment in the all-terrain-vehicle project",
        "about": "jiulong-new-city",
        "printed": "总投资20.7亿元",
        "kind": "plan",
        "source": "cqrb-2026-02-09",
        "paragraph": null
      },
      "vehicle-output": {
        "label": "Planned yearly output of all-terrain vehicles",
        "about": "jiulong-new-city",
        "printed": "年产能15万台",
        "kind": "plan",
        "source": "cqrb-2026-02-09",
        "paragraph": null
      },
      "component-output": {
        "label": "Planned yearly output of core component sets",
        "about": "jiulong-new-city",
        "printed": "60万套核心零部件",
        "kind": "plan",
        "source": "cqrb-2026-02-09",
        "paragraph": null
      },
      "semiconductor-investment": {
        "label": "Investment in a semiconductor project",
        "about": "jiulong-new-city",
        "printed": "总投资高达52亿元",
        "kind": "plan",
        "source": "cqrb-2026-02-09",
        "paragraph": null
      },
      "semiconductor-land": {
        "label": "Land of the semiconductor project",
        "about": "jiulong-new-city",
        "printed": "占地约100亩",
        "kind": "plan",
        "source": "cqrb-2026-02-09",
        "paragraph": null
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
        "printed": "33  large-scale industrial enterprises",
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
      },
      "minzhucun-refurbished": {
        "label": "Buildings refurbished",
        "about": "minzhucun",
        "printed": "Over 110,000 square meters",
        "kind": "actual",
        "source": "ichongqing-2024-10-12",
        "paragraph": null
      },
      "minzhucun-preserved": {
        "label": "Buildings preserved besides",
        "about": "minzhucun",
        "printed": "an additional 31,000 square meters",
        "kind": "actual",
        "source": "ichongqing-2024-10-12",
        "paragraph": null
      },
      "minzhucun-demolished": {
        "label": "Hazardous structures demolished",
        "about": "minzhucun",
        "printed": "more than 40,000 square meters",
        "kind": "actual",
        "source": "ichongqing-2024-10-12",
        "paragraph": null
      },
      "minzhucun-renewed": {
        "label": "Renewed space",
        "about": "minzhucun",
        "printed": "over 160,000 square meters",
        "kind": "actual",
        "source": "ichongqing-2025-04-17",
        "paragraph": null
      },
      "minzhucun-parking": {
        "label": "New car park on an idle plot",
        "about": "minzhucun",
        "printed": "419-space parking lot",
        "kind": "actual",
        "source": "ichongqing-2025-04-17",
        "paragraph": null
      }
    }
  }
} satisfies Records<SnapshotRecord>;
