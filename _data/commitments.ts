// Commitments, with who made them, their due dates and the outcomes reported since.
import type { CommitmentRecord } from "../src/model/commitment.ts";
import type { Records } from "../src/model/record.ts";
import type { FigureId } from "./figure-ids.ts";
import type { PersonId, SourceId, SubjectId } from "./ids.ts";

const commitments = {
  "huanglian-launch": {
    label: "Launch Huanglian Port",
    about: "huanglian-port",
    kind: "plan",
    by: null,
    stated: "2024-07-07",
    due: "2024-08",
    printed: "Huanglian Port will launch in August",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
    figures: [],
    outcomes: [
      {
        source: "cqrb-2025-01-17",
        paragraph: null,
        reported: "2025-01-17",
        state: "part done",
        open: "whether it is operating, and since when",
        evidence: "construction",
        printed: "黄磏港一期、重庆化工码头二期、万州桐子园港区以及江津港兰家沱作业区4个港口(码头)全部建成",
        gloss:
          "the first phase of Huanglian Port, the second phase of the Chongqing chemical wharf, the Tongziyuan port " +
          "area in Wanzhou and the Lanjiatuo operating area of Jiangjin port, 4 ports (wharves), are all built",
        text: "The first phase of the port was reported as built, along with three other ports in the city",
      },
    ],
  },
  "huanglian-throughput": {
    label: "Reach the port’s annual cargo throughput",
    about: "huanglian-port",
    kind: "target",
    by: null,
    stated: "2024-07-07",
    due: null,
    printed: "an annual cargo throughput of 1.7 million tons",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
    figures: ["huanglian-throughput"],
    outcomes: [],
    related: [
      {
        source: "cqrb-2026-02-09",
        paragraph: null,
        text: 'Foreign trade of Jiulong New City grew by {% figure "new-city-trade-growth" %} in {% date "2025" %}',
        difference:
          "That is trade growth in part of the Hub Port Industrial Park. " +
          "The excerpt does not name Huanglian Port and gives no tonnage.",
        figures: ["new-city-trade-growth"],
      },
    ],
  },
  "huanglian-production-value": {
    label: "Reach the port’s production value",
    about: "huanglian-port",
    kind: "target",
    by: null,
    stated: "2024-07-07",
    due: null,
    printed: "a production value of 5 billion yuan",
    source: "ichongqing-2024-07-07",
    paragraph: 8,
    figures: ["huanglian-production-value", "huanglian-production-value-usd"],
    outcomes: [],
    related: [
      {
        source: "cqrb-2026-02-09",
        paragraph: null,
        text:
          'GDP of Jiulong New City grew by {% figure "new-city-gdp-growth" %} and its ' +
          'industrial output by {% figure "new-city-industry-growth" %} in {% date "2025" %}',
        difference:
          "These are growth rates for another area. The excerpt " +
          "does not name Huanglian Port and gives no production value.",
        figures: ["new-city-gdp-growth", "new-city-industry-growth"],
      },
    ],
  },
  "capacity-expansion": {
    label: "Expand the capacity of Southwest Aluminum",
    about: "light-alloy",
    kind: "plan",
    by: null,
    stated: "2024-07-07",
    due: null,
    printed: "plans a 20 billion yuan (USD 2.75 billion) capacity expansion",
    source: "ichongqing-2024-07-07",
    paragraph: 9,
    figures: ["capacity-expansion", "capacity-expansion-usd"],
    outcomes: [],
  },
  "hydrogen-base": {
    label: "Establish a national-level base for hydrogen-powered commercial vehicles",
    about: "hydrogen",
    kind: "target",
    by: null,
    stated: "2024-07-07",
    due: "2027",
    printed: "aims to establish a national-level base for hydrogen-powered commercial vehicles by 2027",
    source: "ichongqing-2024-07-07",
    paragraph: 10,
    figures: [],
    outcomes: [],
    related: [
      {
        source: "chinanews-2021-06-13",
        paragraph: null,
        text:
          'A plan reported on {% date "2021-06-13" %} was to build the Western Hydrogen Valley within ' +
          '{% figure "valley-years" %}, with a core area of {% figure "hydrogen-core-area" %} in the Taojia area',
        difference:
          "It predates the commitment and concerns the valley as a whole, not a base for commercial vehicles.",
        figures: ["valley-years", "hydrogen-core-area"],
      },
    ],
  },
  "hydrogen-output": {
    label: "Reach the hydrogen park’s output",
    about: "hydrogen",
    kind: "target",
    by: null,
    stated: "2024-07-07",
    due: "2027",
    printed: "by 2027, targeting a 20 billion yuan output",
    source: "ichongqing-2024-07-07",
    paragraph: 10,
    figures: ["hydrogen-output"],
    outcomes: [],
    related: [
      {
        source: "chinanews-2021-06-13",
        paragraph: null,
        text:
          "The Guohong hydrogen technology park was to reach an annual output " +
          'value of {% figure "guohong-output" %} by {% date "2025" %}',
        difference: "The sums are equal, but the park, the year and the plan are different. The two are not a series.",
        figures: ["guohong-output"],
      },
    ],
  },
  redevelopment: {
    label: "Complete the redevelopment of the earmarked urban areas",
    about: "jiulongpo",
    kind: "plan",
    by: "qin-changde",
    stated: "2024-07-05",
    due: "2027",
    printed: "completion is scheduled for 2027",
    source: "ichongqing-2024-07-07",
    paragraph: 11,
    figures: ["redevelopment-area"],
    outcomes: [],
    related: [
      {
        source: "ichongqing-2024-10-12",
        paragraph: null,
        text:
          'In Minzhucun, {% figure "minzhucun-refurbished" %} were refurbished, a further ' +
          '{% figure "minzhucun-preserved" %} preserved and {% figure "minzhucun-demolished" %} of hazardous ' +
          "structures demolished",
        difference:
          "That is the renewal of one community, begun before the commitment " +
          "was made. The commitment covers urban areas across the district.",
        figures: ["minzhucun-refurbished", "minzhucun-preserved", "minzhucun-demolished"],
      },
      {
        source: "ichongqing-2025-04-17",
        paragraph: null,
        text: 'The renewed space in Minzhucun is put at {% figure "minzhucun-renewed" %}',
        difference:
          "That, too, is one community. The excerpt does not say how much of the district’s redevelopment it represents.",
        figures: ["minzhucun-renewed"],
      },
    ],
  },
  "parks-upgraded": {
    label: "Upgrade parks",
    about: "jiulongpo",
    kind: "plan",
    by: null,
    stated: "2024-07-07",
    due: null,
    printed: "Jiulongpo is upgrading three parks",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    figures: ["parks-upgraded"],
    outcomes: [],
    caveat: "The article reports the upgrade as under way and gives no completion date.",
  },
  "parks-added": {
    label: "Add parks",
    about: "jiulongpo",
    kind: "plan",
    by: null,
    stated: "2024-07-07",
    due: null,
    printed: "adds six more parks",
    source: "ichongqing-2024-07-07",
    paragraph: 7,
    figures: ["parks-added"],
    outcomes: [],
    related: [
      {
        source: "cqrb-2026-02-09",
        paragraph: null,
        text:
          '{% figure "projects-begun" %} key projects in the district broke ground together on ' +
          '{% date "2025-12-31" %}, with a total investment of {% figure "projects-investment" %}',
        difference: "The excerpt does not say which parks the projects belong to.",
        figures: ["projects-begun", "projects-investment"],
      },
    ],
    caveat: "The article gives no date.",
  },
  "guohong-full-production": {
    label: "Bring the Guohong hydrogen technology park to full production",
    about: "guohong-park",
    kind: "plan",
    by: null,
    stated: "2021-06-13",
    due: "2025",
    printed: "计划2025年建成达产",
    gloss: "planned to be built and in full production by the due date",
    source: "chinanews-2021-06-13",
    paragraph: null,
    figures: ["guohong-output"],
    outcomes: [
      {
        source: "jlpwmsj-2023-01-19",
        paragraph: null,
        reported: "2023-01-19",
        state: "under way",
        printed: "有力推进",
        gloss: "moving ahead vigorously",
        text: "The park was named among projects that are moving ahead",
      },
    ],
  },
} satisfies Records<CommitmentRecord<SourceId, SubjectId, FigureId, PersonId>>;

export default commitments;
export type CommitmentId = keyof typeof commitments;
