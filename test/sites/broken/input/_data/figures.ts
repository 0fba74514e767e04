// Figures with mistakes. They are typed loosely, because the compiler would refuse some of these before the build does.
export default {
  mills: {
    label: "Water mills",
    about: "alder",
    kind: "actual",
    printed: "over 40 mills",
    source: "herald-2030-01-10",
    paragraph: 3,
  },
  // The place is misspelt.
  bridges: {
    label: "Bridges",
    about: "aldr",
    kind: "actual",
    printed: "12 bridges",
    source: "herald-2030-01-10",
    paragraph: 3,
  },
  // A field is misspelt.
  ferries: {
    label: "Ferries",
    about: "alder",
    kind: "actual",
    printd: "3 ferries",
    source: "herald-2030-01-10",
    paragraph: 3,
  },
  // The words print no number.
  weirs: {
    label: "Weirs",
    about: "alder",
    kind: "actual",
    printed: "several weirs",
    source: "herald-2030-01-10",
    paragraph: 3,
  },
  // A target without the year by which it is due.
  turbines: {
    label: "Turbines",
    about: "alder",
    kind: "target",
    printed: "20 turbines",
    by: "soon",
    source: "herald-2030-01-10",
    paragraph: 4,
  },
};
