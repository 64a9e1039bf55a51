/** The words of how steady segments are. */
export const steadyWords = {
  figure: "stay together",
  said: (share: string, people: string) =>
    `Found again twenty times, each time among ${people} of them, ${share} of a segment's people stay together on average.`,
  counted: (people: string) =>
    `Segments were found again among ${people} people, twenty times, each time without a tenth of those tried, drawn by chance but the same whenever you ask. What is shown is how many of a segment's people and of those found with them are the same, on average. For analysts: Jaccard's coefficient with the new segment most alike, weighted by size; from 0.75 on a segment is steady, below 0.6 it is not to be trusted.`,
  doubtful: (name: string, share: string) =>
    `Who belongs to “${name}” is doubtful: only ${share} of it stay together when a few people are left out.`,
  apart: (name: string, share: string) =>
    `“${name}” falls apart when a few people are left out: ${share} of it stay together. Try another number of segments, or do not treat these people apart.`,
  sheet: {
    title: "How steady they are",
    written: (segments: string, people: string, together: string) =>
      `When this sheet was written, with ${segments} segments: found again among ${people} people, twenty times, each time without others, ${together} of a segment's people stay together on average.`,
    otherNumber: (segments: number) =>
      `This was tried for ${segments} ${segments === 1 ? "segment" : "segments"}. Write the sheet again to try the number that it has now.`,
    heads: ["Segment", "Steady?", "Stay together"],
    degrees: { steady: "steady", doubtful: "doubtful", apart: "falls apart" },
  },
};

export type SteadyWords = typeof steadyWords;
