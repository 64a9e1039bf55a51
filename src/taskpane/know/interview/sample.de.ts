import type { SampleWordsOfPeople } from "./sample.en";

export const interviewSample: SampleWordsOfPeople = {
  person: (number) => `Gast ${number}`,
  regions: ["Norden", "Süden", "Küste"],
  jobs: [
    ["schnell Tee für die Woche", "ein Geschenk vor dem Wochenende"],
    ["einen Tee finden, den ich nie hatte", "wissen, wie man ihn gut aufgießt"],
    ["eine Kanne, die meine Kinder erben", "Tee mit gutem Gewissen trinken"],
  ],
  passions: [
    ["Fußball; Serien", "Laufen"],
    ["Kochen; Reisen", "Bücher"],
    ["Garten; Wandern", "Töpfern"],
  ],
  notes: ["hätte gern eine Erinnerung", "wünscht kleinere Tüten"],
};
