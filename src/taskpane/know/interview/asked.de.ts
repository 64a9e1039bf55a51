import type { AskedWords } from "./asked.en";

export const interviewAsked: AskedWords = {
  needs: [
    "Günstiger Preis",
    "Schnelle Lieferung",
    "Persönliche Beratung",
    "Haltbare Qualität",
    "Große Auswahl",
    "Einfache Rückgabe",
    "Gut für die Umwelt",
    "Einfach zu bestellen",
  ],
  name: { head: "Name", about: "Ein Name, oder eine Nummer, wenn Namen nicht aufbewahrt werden sollen." },
  traits: {
    age: {
      head: "Altersgruppe",
      about: "Wählen Sie eine.",
      options: ["unter 25", "25 bis 34", "35 bis 44", "45 bis 54", "55 bis 64", "65 und älter"],
    },
    region: {
      head: "Gegend",
      about: "Wo sie wohnen, in ein, zwei Worten. Schreiben Sie dieselbe Gegend immer gleich.",
    },
    household: {
      head: "Haushalt",
      about: "Mit wem sie wohnen. Wählen Sie eins.",
      options: ["allein", "zu zweit", "mit Kindern", "in einer WG"],
    },
    found: {
      head: "Wie sie uns fanden",
      about: "Was sie zuerst zu Ihnen brachte. Wählen Sie eins.",
      options: [
        "durch Freunde",
        "Suchmaschine",
        "Anzeige",
        "soziale Medien",
        "im Vorbeigehen",
        "Presse",
        "etwas anderes",
      ],
    },
  },
  ownWords: {
    job: {
      head: "Was sie erledigen wollen",
      about:
        "In ihren eigenen Worten: Was wollten sie erledigen, als sie zu Ihnen kamen? Nicht, was sie gekauft haben.",
    },
    passions: {
      head: "Leidenschaften",
      about: "Was sie lieben, abgesehen von dem, was Sie verkaufen. Ein paar Worte.",
    },
  },
  notes: { head: "Notizen", about: "Was sonst noch gesagt wurde." },
};
