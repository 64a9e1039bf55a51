import type { WhoWords } from "./whoWords.en";

const verb = (count: number) => (count === 1 ? "sagt" : "sagen");

export const whoWords: WhoWords = {
  title: "Wer sie sind",
  some: {
    nothing: (traits, count) => `${traits} ${verb(count)} hier nichts.`,
    little: (traits, count) => `${traits} ${verb(count)} ein wenig.`,
    something: (traits, count) => `${traits} ${verb(count)} etwas.`,
    much: (traits, count) => `${traits} ${verb(count)} viel darüber, wer sie sind.`,
  },
  chance: "Solche Unterschiede könnte der Zufall allein machen.",
  level: ({ segment, level, there, all }) => `${level}: ${there} von „${segment}“, ${all} von allen.`,
  mean: ({ segment, there, all }) => `Am höchsten bei „${segment}“: im Schnitt ${there}, bei allen ${all}.`,
  how: (tells, byAccident) => `Stärke ${tells} von 1; zufällig in ${byAccident} der Fälle.`,
  counted:
    "Worth sieht sich die Spalten an, die keine Bedürfnisse sind. Die Stärke ist Cramérs V bei Wörtern und die Wurzel aus Eta-Quadrat bei Zahlen: 0 sagt nichts, 1 alles. Zufällig heißt, wie oft blind verteilte Menschen sich so stark unterscheiden würden, alle Merkmale berücksichtigt; ab 5 % gilt, dass ein Merkmal nichts sagt.",
  countedOrders:
    "Was die erste Bestellung jedes Kunden neben dem Gezahlten sagt, in Spalten mit wenigen verschiedenen Wörtern. Die Stärke ist Cramérs V: 0 sagt nichts, 1 alles. Zufällig heißt, wie oft blind verteilte Menschen sich so stark unterscheiden würden, alle Spalten berücksichtigt; ab 5 % gilt, dass eine Spalte nichts sagt.",
  choose: "Bedürfnisse und Merkmale wählen",
  legend: "Was über sie bekannt ist",
  why: "Kreuzen Sie an, was sagt, wer ein Kunde ist: Alter, Haushalt, Region, wie er Sie fand. Die Segmente entstehen nie daraus; es sagt, wer darin ist.",
  sheet: {
    behind: {
      name: "Menschen",
      about:
        "Wer sie sind: was über die Menschen in jedem Segment bekannt ist: welche Merkmale etwas sagen und welche nur so aussehen.",
    },
    told: "Was jedes Merkmal sagt",
    segments: "Was jedes Segment über sich sagt",
    levels: "Alle Merkmale nach Segment",
    heads: {
      told: ["Merkmal", "Sagt", "Am meisten in", "Ausprägung", "Dort", "Von allen", "Stärke", "Zufällig"],
      segments: ["Kundensegment", "Mehr als andere", "Dort", "Von allen"],
      levels: ["Merkmal", "Ausprägung"],
    },
    strength: "Stärke",
    accident: "Zufällig",
    meanLevel: "Durchschnitt",
    likeAll: "wie alle anderen",
    degrees: { nothing: "nichts", little: "ein wenig", something: "etwas", much: "viel" },
    most: (trait) => `Was über sie bekannt ist: „${trait}“ sagt am meisten darüber, wer in welchem Segment ist.`,
    noneTells: "Nichts von dem, was über sie bekannt ist, sagt, wer in welchem Segment ist.",
  },
};
