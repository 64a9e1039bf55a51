import type { RestWords } from "./restWords.en";

export const restWords: RestWords = {
  title: "Die Übrigen zuordnen",
  placed: ({ people, placed, sure }) =>
    people === placed
      ? `Menschen ohne Antwort auf jedes Bedürfnis: ${people}. Was über sie bekannt ist, sagt, wohin jeder wahrscheinlich gehört, im Schnitt zu ${sure} sicher.`
      : `Menschen ohne Antwort auf jedes Bedürfnis: ${people}. Bei ${placed} von ihnen sagt, was bekannt ist, wohin sie wahrscheinlich gehören, im Schnitt zu ${sure} sicher.`,
  nobody: (people) =>
    `Menschen ohne Antwort auf jedes Bedürfnis: ${people}. Über sie ist nichts bekannt, was sagte, wohin sie gehören.`,
  segment: "Wahrscheinlichstes Segment",
  amount: "Menschen",
  sureOf: (sure) => `zu ${sure} sicher`,
  tried: ({ tried, right, largest }) =>
    `Erprobt an den ${tried}, die geantwortet haben, als hätten sie es nicht: ${right} kommen in ihr eigenes Segment. Kämen alle ins größte Segment, wären es ${largest}.`,
  tooSure: (right) => `Wie sicher es heißt, ist bei so wenigen Menschen zu viel: Rechnen Sie mit ${right}.`,
  weak: "Was über die Menschen bekannt ist, sagt kaum, wohin sie gehören: Alle ins größte Segment zu stecken trifft etwa ebenso gut. Fragen Sie sie lieber, statt sie danach zu behandeln.",
  counted:
    "Für Analysten: naives Bayes über das, was über die Menschen bekannt ist. Es beginnt bei den Größen der Segmente und multipliziert, wie oft jedes Merkmal in jedem vorkommt. Die, die geantwortet haben, werden zehntelweise erprobt, zugeordnet durch die anderen neun Zehntel.",
  sheet: {
    behind: {
      name: "Übrige",
      about:
        "Menschen ohne Antwort auf jedes Bedürfnis: das Segment, in das jeder wahrscheinlich gehört, nach dem, was über sie bekannt ist, und wie sicher das ist.",
    },
    figures: "Wie weit darauf Verlass ist",
    people: "Menschen, zugeordnet nach dem, was bekannt ist",
    sure: "Im Schnitt sicher zu",
    right: "Von denen mit Antwort richtig zugeordnet, als hätten sie keine",
    largest: "Dasselbe, mit allen im größten Segment",
    list: "Wohin jeder wahrscheinlich gehört",
    likeliest: "Wahrscheinlichstes Segment",
    howSure: "Wie sicher",
    answered: "hat geantwortet",
    unknown: "nichts bekannt",
    likely: (name, sure) => `wohl ${name} (${sure})`,
    next: ({ people, right }) =>
      `Menschen ohne Antwort, die ein wahrscheinlichstes Segment haben: ${people}. Von denen mit Antwort wären so ${right} richtig zugeordnet: Gehen Sie nur danach, wo ein Irrtum wenig kostet, und fragen Sie die Menschen, sobald Sie können.`,
    none: "Niemand ohne Antwort ist nach dem, was bekannt ist, zugeordnet.",
    note: "Wer keine Antwort gab, hat statt eines Namens „wohl“, ein Segment und wie sicher das ist. Schreiben Sie das Blatt neu, um Menschen in Zeilen zuzuordnen, die Sie hinzufügen.",
  },
};
