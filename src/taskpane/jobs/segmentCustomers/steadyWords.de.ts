import type { SteadyWords } from "./steadyWords.en";

export const steadyWords: SteadyWords = {
  figure: "bleiben zusammen",
  said: (share, people) =>
    `Zwanzigmal neu gesucht, jedes Mal unter ${people} von ihnen, bleiben im Schnitt ${share} der Menschen eines Segments zusammen.`,
  counted: (people) =>
    `Die Segmente wurden zwanzigmal unter ${people} Menschen neu gesucht, jedes Mal ohne ein Zehntel der Erprobten, zufällig gezogen, aber immer gleich. Gezeigt wird, wie viele der Menschen eines Segments und der mit ihnen gefundenen dieselben sind, im Schnitt. Für Analysten: Jaccard-Koeffizient mit dem ähnlichsten neuen Segment, gewichtet nach Größe; ab 0,75 ist ein Segment beständig, unter 0,6 ist ihm nicht zu trauen.`,
  doubtful: (name, share) =>
    `Wer zu „${name}“ gehört, ist zweifelhaft: Nur ${share} davon bleiben zusammen, wenn einige Menschen fehlen.`,
  apart: (name, share) =>
    `„${name}“ zerfällt, wenn einige Menschen fehlen: ${share} davon bleiben zusammen. Versuchen Sie eine andere Zahl von Segmenten, oder behandeln Sie diese Menschen nicht eigens.`,
  sheet: {
    title: "Wie beständig sie sind",
    written: (segments, people, together) =>
      `Als dieses Blatt geschrieben wurde, mit ${segments} Segmenten: zwanzigmal unter ${people} Menschen neu gesucht, jedes Mal ohne andere, bleiben im Schnitt ${together} der Menschen eines Segments zusammen.`,
    otherNumber: (segments) =>
      `Das wurde für ${segments} ${segments === 1 ? "Segment" : "Segmente"} erprobt. Schreiben Sie das Blatt neu, um die jetzige Zahl zu erproben.`,
    heads: ["Segment", "Beständig?", "Zusammen"],
    degrees: { steady: "beständig", doubtful: "zweifelhaft", apart: "zerfällt" },
  },
};
