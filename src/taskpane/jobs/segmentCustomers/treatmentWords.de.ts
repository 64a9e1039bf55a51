import type { TreatmentWords } from "./treatmentWords.en";

export const treatmentWords: TreatmentWords = {
  behind: {
    name: "Behandlung",
    about:
      "Eine Seite zum Weitergeben: was über jedes Segment bekannt ist, und Felder für das, was Sie tun werden. Schreiben Sie in die gelben Felder.",
  },
  need: "Braucht am meisten",
  value: "Wert je Kunde",
  atStake: "Wert insgesamt",
  tells: "Mehr als andere",
  boxes: ["Angebot", "Botschaft", "Leistung", "Kanal", "Zuständig", "Messgröße", "Nächster Schritt"],
  next: "Füllen Sie den Behandlungsplan mit denen aus, die ihn ausführen: Angebot, Botschaft und nächster Schritt je Segment.",
  more: (count) => `Segmente, die hier keine Zeile haben: ${count}. Schreiben Sie das Blatt dafür neu.`,
};
