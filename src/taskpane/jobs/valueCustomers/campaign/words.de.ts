import type { CampaignWords } from "./words.en";

export const campaignWords: CampaignWords = {
  group: {
    title: "Eine Aktion für alle oder für die besten?",
    why: "Freiwillig. Ein Brief oder Anruf an alle Ihre Kunden neben einem nur an die besten, nach Ihren eigenen Zahlen.",
  },
  title: "Eine Aktion für alle oder für die besten?",
  best: ({ top, gain, others }) =>
    `Schreiben Sie nur den besten ${top}: Das bringt ${gain} Gewinn. Auch den übrigen zu schreiben würde ${others} mehr kosten, als sie bringen.`,
  everybody: ({ top, gain, others }) =>
    `Schreiben Sie allen: Das bringt ${gain} Gewinn, ${others} mehr, als nur den besten ${top} zu schreiben.`,
  nobody: ({ top, bestTarget, bestWorth }) =>
    `Schreiben Sie niemandem: Es lohnt sich nicht. Selbst von den besten ${top} müsste jeder, der antwortet, ${bestTarget} bringen und bringt ${bestWorth}.`,
  target: ({ top, target, worth, bestTarget, bestWorth }) =>
    `Für alle lohnt es sich, wenn jeder, der antwortet, nach Kosten ${target} bringt; sie bringen ${worth}. Für die besten ${top} lohnt es sich ab ${bestTarget}; sie bringen ${bestWorth}.`,
  told: ({ top, best, all, days }) =>
    `Von den besten ${top} haben ${best} in den letzten ${days} Tagen bestellt, von allen ${all}: So viel öfter, wird angenommen, antworten sie. Wenn Sie wissen, wie viele der besten antworten, tragen Sie das ein.`,
  insteadOf: (share) => `${share}, danach, wie oft sie bestellen`,
  none: {
    onlyBest: () =>
      "Die besten sind alle Ihre Kunden, so dass es nichts zu vergleichen gibt: Verringern Sie oben ihren Anteil.",
    tooMany: ({ most }) =>
      `Von den besten würden mehr antworten als von allen zusammen: Nach dem Anteil aller sind es höchstens ${most} der besten.`,
    tooFew: () =>
      "Von den besten würden so wenige antworten, dass von den übrigen mehr antworten müssten, als es gibt: Erhöhen Sie den Anteil der besten oder verringern Sie den aller.",
  },
  counted:
    "Wer antwortet, bestellt einmal und bringt, was eine Bestellung seiner Gruppe bisher nach Kosten brachte. Wer auch so bestellt hätte, zählt nicht. Alle sind die besten und die übrigen zusammen. Was jeder bringen muss, sind die Kosten geteilt durch die, die antworten.",
  sides: {
    everybody: () => "Alle",
    best: (top) => `Die besten ${top}`,
    others: () => "Die übrigen",
  },
  rowHead: "Eine Aktion für",
  rows: {
    people: "Angeschriebene",
    recent: (days) => `Bestellten in den letzten ${days} Tagen`,
    perOrder: "Eine Bestellung brachte nach Kosten",
    answerShare: "Antworten, als Anteil",
    answers: "Antworten",
    cost: "Kosten der Aktion",
    brings: "Bringt nach Kosten der Bestellungen",
    gain: "Gewinn",
    target: "Muss jeder bringen, der antwortet",
    worth: "Bringt jeder, der antwortet",
  },
  sheet: {
    behind: {
      name: "alle oder beste",
      about:
        "Was eine Aktion für alle bringt und kostet, neben einer nur für die besten Kunden, und was ein Kunde wert sein muss, damit sie sich lohnt.",
    },
    figures: "Nebeneinander",
    grown: "Es gibt mehr Kunden, als dieses Blatt ansieht: Schreiben Sie es neu.",
  },
};
