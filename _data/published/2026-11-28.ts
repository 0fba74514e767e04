// What edition 2026-11-28 published. Written by `npm run close-edition`; not to be edited.
import type { SnapshotRecord } from "../../src/model/edition-snapshot.ts";
import type { Records } from "../../src/model/record.ts";

export default {
  "2026-11-28": {
    "figures": {
      "gdp-2018": {
        "label": "GDP (communiqué)",
        "about": "jiulongpo",
        "printed": "1211.25亿元",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "gdp-growth-2018": {
        "label": "Growth of GDP at constant prices (communiqué)",
        "about": "jiulongpo",
        "printed": "比上年增长3.6%",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "gdp-per-resident-2018": {
        "label": "GDP per resident (communiqué)",
        "about": "jiulongpo",
        "printed": "99279元",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "gdp-per-resident-growth-2018": {
        "label": "Growth of GDP per resident",
        "about": "jiulongpo",
        "printed": "比上年增长2.6%",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "value-added-primary-2018": {
        "label": "Value added, primary sector (communiqué)",
        "about": "jiulongpo",
        "printed": "6.30亿元",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "value-added-secondary-2018": {
        "label": "Value added, secondary sector (communiqué)",
        "about": "jiulongpo",
        "printed": "459.82亿元",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "value-added-tertiary-2018": {
        "label": "Value added, tertiary sector (communiqué)",
        "about": "jiulongpo",
        "printed": "745.13亿元",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "growth-primary-2018": {
        "label": "Change of value added, primary sector",
        "about": "jiulongpo",
        "printed": "比上年下降0.2%",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "growth-secondary-2018": {
        "label": "Change of value added, secondary sector",
        "about": "jiulongpo",
        "printed": "增长1.4%",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "growth-tertiary-2018": {
        "label": "Change of value added, tertiary sector",
        "about": "jiulongpo",
        "printed": "增长5.0%",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "share-primary-2018": {
        "label": "Share of GDP, primary sector (communiqué)",
        "about": "jiulongpo",
        "printed": "0.5%",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "share-secondary-2018": {
        "label": "Share of GDP, secondary sector (communiqué)",
        "about": "jiulongpo",
        "printed": "38.0%",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "share-tertiary-2018": {
        "label": "Share of GDP, tertiary sector (communiqué)",
        "about": "jiulongpo",
        "printed": "61.5%",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "residents-2018": {
        "label": "Permanent residents at the end of the year",
        "about": "jiulongpo",
        "printed": "122.50万人",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "residents-change-2018": {
        "label": "Change of permanent residents in the year",
        "about": "jiulongpo",
        "printed": "增加0.99万人",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "urban-residents-2018": {
        "label": "Urban residents at the end of the year",
        "about": "jiulongpo",
        "printed": "114.55万人",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "urban-share-2018": {
        "label": "Urban share of the residents",
        "about": "jiulongpo",
        "printed": "93.51%",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
      "birth-rate-2018": {
        "label": "Birth rate",
        "about": "jiulongpo",
        "printed": "8.24‰",
        "kind": "actual",
        "source": "cqjlp-2019-03-25",
        "paragraph": null,
        "period": "2018"
      },
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
      "gdp-2023": {
        "label": "GDP",
        "about": "jiulongpo",
        "printed": "1867.07亿元",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "gdp-growth-2023": {
        "label": "Growth of GDP at constant prices",
        "about": "jiulongpo",
        "printed": "比上年增长6.5%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "gdp-per-resident-2023": {
        "label": "GDP per resident",
        "about": "jiulongpo",
        "printed": "121404元",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "gdp-per-resident-growth-2023": {
        "label": "Growth of GDP per resident",
        "about": "jiulongpo",
        "printed": "比上年增长6.1%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "value-added-primary-2023": {
        "label": "Value added, primary sector",
        "about": "jiulongpo",
        "printed": "8.18亿元",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "value-added-secondary-2023": {
        "label": "Value added, secondary sector",
        "about": "jiulongpo",
        "printed": "643.88亿元",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "value-added-tertiary-2023": {
        "label": "Value added, tertiary sector",
        "about": "jiulongpo",
        "printed": "1215.01亿元",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "growth-primary-2023": {
        "label": "Growth of value added, primary sector",
        "about": "jiulongpo",
        "printed": "增长4.3%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "growth-secondary-2023": {
        "label": "Growth of value added, secondary sector",
        "about": "jiulongpo",
        "printed": "增长4.4%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "growth-tertiary-2023": {
        "label": "Growth of value added, tertiary sector",
        "about": "jiulongpo",
        "printed": "增长7.7%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "share-primary-2023": {
        "label": "Share of GDP, primary sector",
        "about": "jiulongpo",
        "printed": "0.4:34.5:65.1",
        "share": 1,
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "share-secondary-2023": {
        "label": "Share of GDP, secondary sector",
        "about": "jiulongpo",
        "printed": "0.4:34.5:65.1",
        "share": 2,
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "share-tertiary-2023": {
        "label": "Share of GDP, tertiary sector",
        "about": "jiulongpo",
        "printed": "0.4:34.5:65.1",
        "share": 3,
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "contribution-primary-2023": {
        "label": "Contribution to growth, primary sector",
        "about": "jiulongpo",
        "printed": "0.3%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "contribution-secondary-2023": {
        "label": "Contribution to growth, secondary sector",
        "about": "jiulongpo",
        "printed": "23.4%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "contribution-tertiary-2023": {
        "label": "Contribution to growth, tertiary sector",
        "about": "jiulongpo",
        "printed": "76.3%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "points-secondary-2023": {
        "label": "Percentage points of growth from the secondary sector",
        "about": "jiulongpo",
        "printed": "1.5、5.0个百分点",
        "item": 1,
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "value-added-industry-2023": {
        "label": "Value added, industry",
        "about": "jiulongpo",
        "printed": "437.63",
        "columnUnit": "100 million yuan",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "growth-industry-2023": {
        "label": "Growth of value added, industry",
        "about": "jiulongpo",
        "printed": "2.7",
        "columnUnit": "%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "share-industry-2023": {
        "label": "Share of GDP, industry",
        "about": "jiulongpo",
        "printed": "23.4",
        "columnUnit": "%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "value-added-construction-2023": {
        "label": "Value added, construction",
        "about": "jiulongpo",
        "printed": "206.25",
        "columnUnit": "100 million yuan",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "growth-construction-2023": {
        "label": "Growth of value added, construction",
        "about": "jiulongpo",
        "printed": "7.8",
        "columnUnit": "%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "share-construction-2023": {
        "label": "Share of GDP, construction",
        "about": "jiulongpo",
        "printed": "11.1",
        "columnUnit": "%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "points-tertiary-2023": {
        "label": "Percentage points of growth from the tertiary sector",
        "about": "jiulongpo",
        "printed": "1.5、5.0个百分点",
        "item": 2,
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "private-sector-2023": {
        "label": "Value added, private sector",
        "about": "jiulongpo",
        "printed": "1120.21亿元",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "private-sector-growth-2023": {
        "label": "Growth of value added, private sector",
        "about": "jiulongpo",
        "printed": "增长7.5%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "private-sector-share-2023": {
        "label": "Share of the economy, private sector",
        "about": "jiulongpo",
        "printed": "占全区经济总量的60.0%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "residents-2023": {
        "label": "Permanent residents at the end of the year",
        "about": "jiulongpo",
        "printed": "154.02万人",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "urban-residents-2023": {
        "label": "Urban residents at the end of the year",
        "about": "jiulongpo",
        "printed": "145.21万人",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "urban-share-2023": {
        "label": "Urban share of the residents",
        "about": "jiulongpo",
        "printed": "94.28%",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "urban-share-change-2023": {
        "label": "Change of the urban share",
        "about": "jiulongpo",
        "printed": "比上年末提高0.1个百分点",
        "kind": "actual",
        "source": "cqjlp-2024-03-28",
        "paragraph": null,
        "period": "2023"
      },
      "gdp-2024": {
        "label": "GDP",
        "about": "jiulongpo",
        "printed": "2060.35 亿元",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "gdp-growth-2024": {
        "label": "Growth of GDP at constant prices",
        "about": "jiulongpo",
        "printed": "比上年增长 6.0%",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "gdp-per-resident-2024": {
        "label": "GDP per resident",
        "about": "jiulongpo",
        "printed": "133421 元",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "gdp-per-resident-growth-2024": {
        "label": "Growth of GDP per resident",
        "about": "jiulongpo",
        "printed": "比上年增长 5.6%",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "value-added-primary-2024": {
        "label": "Value added, primary sector",
        "about": "jiulongpo",
        "printed": "8.43 亿元",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "value-added-secondary-2024": {
        "label": "Value added, secondary sector",
        "about": "jiulongpo",
        "printed": "582.66 亿元",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "value-added-tertiary-2024": {
        "label": "Value added, tertiary sector",
        "about": "jiulongpo",
        "printed": "1469.26 亿元",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "growth-primary-2024": {
        "label": "Growth of value added, primary sector",
        "about": "jiulongpo",
        "printed": "增长 2.3%",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "growth-secondary-2024": {
        "label": "Growth of value added, secondary sector",
        "about": "jiulongpo",
        "printed": "增长 2.3%",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "growth-tertiary-2024": {
        "label": "Growth of value added, tertiary sector",
        "about": "jiulongpo",
        "printed": "增长 7.5%",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "share-primary-2024": {
        "label": "Share of GDP, primary sector",
        "about": "jiulongpo",
        "printed": "0.4:28.3:71.3",
        "share": 1,
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "share-secondary-2024": {
        "label": "Share of GDP, secondary sector",
        "about": "jiulongpo",
        "printed": "0.4:28.3:71.3",
        "share": 2,
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "share-tertiary-2024": {
        "label": "Share of GDP, tertiary sector",
        "about": "jiulongpo",
        "printed": "0.4:28.3:71.3",
        "share": 3,
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "residents-2024": {
        "label": "Permanent residents at the end of the year",
        "about": "jiulongpo",
        "printed": "154.83 万人",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "urban-residents-2024": {
        "label": "Urban residents at the end of the year",
        "about": "jiulongpo",
        "printed": "146.05 万人",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "urban-share-2024": {
        "label": "Urban share of the residents",
        "about": "jiulongpo",
        "printed": "94.33%",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "urban-share-change-2024": {
        "label": "Change of the urban share",
        "about": "jiulongpo",
        "printed": "提高 0.05 个百分点",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "registered-population-2024": {
        "label": "Registered population",
        "about": "jiulongpo",
        "printed": "102.86 万人",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "market-entities-2024": {
        "label": "Market entities at the end of the year",
        "about": "jiulongpo",
        "printed": "26.40 万户",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
      },
      "new-market-entities-2024": {
        "label": "New market entities in the year",
        "about": "jiulongpo",
        "printed": "3.96 万户",
        "kind": "actual",
        "source": "cqjlp-2024",
        "paragraph": null,
        "period": "2024"
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
      "ports-capacity-added": {
        "label": "Capacity that the ports add together",
        "about": "huanglian-port",
        "printed": "约2500万吨",
        "kind": "actual",
        "source": "cqrb-2025-01-17",
        "paragraph": null
      },
      "goods-by-road": {
        "label": "Share of the district’s goods that goes by road",
        "about": "jiulongpo",
        "printed": "95%以上",
        "kind": "actual",
        "source": "cqrb-2025-01-17",
        "paragraph": null
      },
      "goods-by-water-and-rail": {
        "label": "Share of the district’s goods that goes by water and rail",
        "about": "jiulongpo",
        "printed": "不到5%",
        "kind": "actual",
        "source": "cqrb-2025-01-17",
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
