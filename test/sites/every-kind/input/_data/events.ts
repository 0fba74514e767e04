// A record of each kind and of each field that events may have.
import type { EventRecord } from "../../../../../src/model/actor.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  opening: {
    label: "The works opened",
    about: "works",
    date: "1930s",
    printed: "opened in the 1930s",
    source: "paper",
    paragraph: 3,
  },
} satisfies Records<EventRecord>;
