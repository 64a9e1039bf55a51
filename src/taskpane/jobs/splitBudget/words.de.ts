import type { SplitWords } from "./words.en";
import { splitFieldWords } from "./fieldWords.de";

/** The words of the job "Split the budget", in German. */
export const de: SplitWords = {
  name: "Budget aufteilen",
  about: "Was jeder Kanal bekommen sollte und wie viel Sie für Neukunden und für die Kundenbindung ausgeben sollten.",

  sources: {
    channels: {
      range: "Ihre Kanäle",
      why: "Eine Zeile je Kanal: was Sie dafür ausgeben und welches Geld im selben Zeitraum zurückkommt.",
      awaited: "Wählen Sie oben die Kanäle; die beste Aufteilung Ihres Budgets steht dann hier.",
      deleted: "Die Zellen mit Ihren Kanälen wurden gelöscht. Wählen Sie andere.",
      role: { channel: "Kanal", spend: "Ausgaben", returns: "Erträge", currency: "Währung", date: "Datum" },
      which: {
        channel: "In welcher Spalte stehen die Namen der Kanäle?",
        spend: "In welcher Spalte stehen die Ausgaben?",
        returns: "In welcher Spalte steht das Geld, das zurückkam?",
        currency: "In welcher Spalte steht die Währung?",
        date: "In welcher Spalte stehen die Tage?",
      },
    },
  },

  found: {
    read: (count, channels, spend, returns) =>
      `${channels} ${count === 1 ? "Kanal" : "Kanäle"} gelesen: ${spend} ausgegeben, ${returns} zurückbekommen.`,
    counted: (count, channels, spend, conversions) =>
      `${channels} ${count === 1 ? "Kanal" : "Kanäle"} gelesen: ${spend} ausgegeben, ${conversions} Conversions. Keine Spalte sagt, was sie einbrachten: Geben Sie an, was eine wert ist.`,
    wrongTotal: (row, held, what, stated, added) =>
      `Die Summe in ${row} („${held}“) stimmt nicht: Sie nennt ${stated} unter ${what}, die Kanäle ergeben ${added}. Vielleicht fehlen Zeilen, oder einige zählen doppelt.`,
    asked: (count, channels) => `${channels} ${count === 1 ? "Kanal" : "Kanäle"} gefunden.`,
    across: {
      periods: (names) => `Die Spalten ${names} sind zusammengezählt.`,
      channels: (names) => `Jeder hat eigene Spalten: ${names}.`,
    },
    addedUp: (rows) => `Zeilen desselben Kanals sind zusammengezählt (${rows} ${rows === "1" ? "Zeile" : "Zeilen"}).`,
    leftOut: {
      total: (count, row, held) => `Als Summen weggelassen: ${count}, die erste in ${row} („${held}“).`,
      secondTable: (count, row) => `Als zweite Tabelle mit anderen Spalten weggelassen: ${count}, die erste in ${row}.`,
      otherCurrency: (count, row) => `In anderen Währungen weggelassen: ${count}, die erste in ${row}.`,
      groupHeading: (count, row, held) =>
        `Als Überschriften von Gruppen ohne Zahlen weggelassen: ${count}, die erste in ${row} („${held}“).`,
      footer: (count, row, held) => `Unter der Summe weggelassen: ${count}, die erste in ${row} („${held}“).`,
      noName: (count, row) => `Ohne Kanal weggelassen: ${count}, die erste in ${row}.`,
      date: (count, row, held) =>
        `Weggelassen, da Excel aus ihren Zahlen Daten (Kalendertage) gemacht hat: ${count}, die erste in ${row} („${held}“). Die Zahlen sind verloren: Fügen Sie sie neu in Zellen im Format Text ein.`,
      spend: (count, row, held) =>
        `Weggelassen, da die Ausgaben kein Betrag ab 0 sind: ${count}, die erste in ${row} („${held}“).`,
      returns: (count, row, held) =>
        `Weggelassen, da die Erträge kein Betrag ab 0 sind: ${count}, die erste in ${row} („${held}“).`,
    },
  },

  fields: splitFieldWords,
  group: {
    title: "Kunden gewinnen und binden",
    why: "Füllen Sie diese Felder aus, um zu sehen, wie viel Sie für Neukunden und wie viel für die Kundenbindung ausgeben sollten. Lassen Sie sie leer, wenn Sie die Zahlen nicht kennen.",
  },

  refusal: {
    noChannels: "In diesen Zellen stehen keine Kanäle.",
    noWorth:
      "Geben Sie oben an, was eine Conversion wert ist. Ihre Daten sagen, wie viele es waren, nicht was sie einbrachten.",
    noReturns: "Kein Kanal hat sowohl Ausgaben als auch Erträge; daraus lässt sich keine Kurve ablesen.",
    tooLittle: (least) =>
      `Die Untergrenzen aller Kanäle ergeben zusammen ${least}, mehr als das Budget. Erhöhen Sie das Budget oder senken Sie „Mindestens“.`,
    tooMuch: (most) =>
      `Die Obergrenzen aller Kanäle ergeben zusammen ${most}, weniger als das Budget. Senken Sie das Budget oder erhöhen Sie „Höchstens“. Kanäle ohne Erträge bekommen nicht mehr als ihre Untergrenze.`,
    missing: (count) =>
      count === "1"
        ? "Gewinnen und Binden: Oben wird noch 1 Angabe gebraucht."
        : `Gewinnen und Binden: Oben werden noch ${count} Angaben gebraucht.`,
  },

  answer: {
    more: (a) =>
      `Bei bester Aufteilung bringt das Budget von ${a.budget} Erträge von ${a.best} statt ${a.now}: ${a.gain} mehr (${a.share}).`,
    other: (a) =>
      `Bei bester Aufteilung bringt das Budget von ${a.budget} Erträge von ${a.best}; die heutigen Ausgaben von ${a.spend} bringen ${a.now}.`,
    same: "Die heutige Aufteilung ist innerhalb dieser Grenzen so gut wie jede andere.",
    pays: (next) =>
      `Die nächste Geldeinheit bringt nach Ihrer Marge ${next} zurück, in jedem Kanal, der an keiner Grenze liegt: Ein größeres Budget lohnt sich.`,
    paysNot: (next) =>
      `Die nächste Geldeinheit bringt nach Ihrer Marge ${next} zurück, in jedem Kanal, der an keiner Grenze liegt: Der letzte Teil dieses Budgets kostet mehr, als er bringt.`,
    noMargin:
      "Ob sich ein größeres oder kleineres Budget lohnt, hängt von Ihrer Marge ab: Geben Sie oben an, was von den Erträgen nach Ware und Versand bleibt.",
    gains: (a) =>
      `Mit demselben Geld bringt die beste Aufteilung gegenüber heute ${a.least} bis ${a.most}, bei Elastizitäten von ${a.from} bis ${a.to}.`,
    curve: "Nach Gesamtbudget",
    curveCounted:
      "Für jedes Budget, das die Grenzen erlauben: was es am besten aufgeteilt bringt und was in den heutigen Anteilen. Das beste Gesamtbudget ist dort, wo die nächste 1 nach Ihrer Marge gerade sich selbst zurückbringt, oder am Ende der Grenzen.",
    curveDescribed: (spend, returns) =>
      `Zwei Kurven, die steigen und abflachen: Erträge nach Gesamtbudget, am besten aufgeteilt und wie heute. Heute bringen ${spend} ${returns}.`,
    curveX: "Gesamtbudget",
    curveY: "Erträge",
    curveBest: "Am besten aufgeteilt",
    curveToday: "Aufgeteilt wie heute",
    bestTotal: (best, now) =>
      `Das beste Gesamtbudget in diesen Grenzen ist ${best}; heute sind es ${now}. Über den bisherigen Ausgaben ist die Kurve eine Vermutung.`,
    bestTotalMark: "Bestes Gesamtbudget",
    bestMark: "Beste Aufteilung",
    dot: (name, spend, returns) => `${name}: ${spend} bringt ${returns}`,
    guess:
      "Oberhalb Ihrer bisherigen Ausgaben ist die Kurve eine Vermutung. Gehen Sie in Schritten vor und sehen Sie sich vor jedem nächsten Schritt an, was zurückkommt.",
    returnsNow: "Erträge heute",
    returnsBest: "Erträge bei bester Aufteilung",
    nowCounted: "Die Erträge aller Kanäle, wie sie in Ihren Zellen stehen.",
    bestCounted: (elasticity) =>
      `Angenommen ist, dass die Erträge jedes Kanals mit den Ausgaben hoch ${elasticity} wachsen, durch den heutigen Punkt; das Budget geht dorthin, wo die nächste Einheit am meisten bringt, innerhalb der Grenzen.`,
    next: "bringt dann die nächste Geldeinheit",
    nextCounted:
      "Bei der besten Aufteilung bringt die nächste Geldeinheit in jedem Kanal, der an keiner Grenze liegt, gleich viel. Brächte sie in einem mehr, wäre das Geld dort besser aufgehoben.",
    channels: "Nach Kanälen",
    channelsCounted:
      "Der hohle Balken zeigt die heutigen Ausgaben, der gefüllte die besten. Die nächste Geldeinheit bringt Elastizität mal Erträge geteilt durch Ausgaben: je mehr ausgegeben wird, desto weniger.",
    today: "Heute",
    best: "Am besten",
    change: (now, best, change) => `${now} → ${best} (${change})`,
    unchanged: (now) => `${now}, wie heute`,
    marginal: (now, best) => `Die nächste Geldeinheit bringt heute ${now}, bei der besten Aufteilung ${best}.`,
    bound: {
      least: (next, elsewhere) =>
        `An der Untergrenze: Die letzte Geldeinheit bringt ${next}${elsewhere === undefined ? "" : `, weniger als die ${elsewhere} anderswo`}.`,
      most: (next, elsewhere) =>
        `An der Obergrenze: Eine weitere Geldeinheit brächte noch ${next}${elsewhere === undefined ? "" : `, mehr als die ${elsewhere} anderswo`}.`,
      noReturns: () =>
        "Hier kam nichts zurück, es ist also keine Kurve bekannt: Der Kanal bekommt seine Untergrenze und nie mehr.",
    },
    beyond: "Über den bisherigen Ausgaben: eine Vermutung.",
    described: (name, now, best) => `${name}: heute ${now}, bei der besten Aufteilung ${best}`,

    customers: "Gewinnen und Binden",
    customersSentence: (a) =>
      `Geben Sie ${a.win} aus, um einen Interessenten zu gewinnen (heute ${a.winNow}), und ${a.keep} pro Jahr, um einen Kunden zu binden (heute ${a.keepNow}): Ein Interessent ist dann ${a.best} wert statt ${a.now}.`,
    customersHead: "Kennzahl",
    equity: "Kundenstammwert je Interessent",
    acquisitionShare: "Davon für die Gewinnung ausgegeben",
    customersCounted:
      "Der Kundenstammwert-Test von Blattberg und Deighton: Beide Raten folgen Kurven durch die heutigen Punkte, die erst schnell steigen und dann zu ihrer Sättigung hin abflachen. Am besten ist der Punkt, an dem die letzte Geldeinheit gerade sich selbst zurückbringt.",
  },

  front: {
    now: "Erträge, wie heute verteilt",
    ofSpend: (spend) => `aus ${spend}`,
    best: "Erträge, am besten verteilt",
    ofBudget: (budget) => `aus ${budget}`,
    gain: "Mehr als bisher",
    gained: (money) => `${money} mehr`,
    next: "Die nächste Geldeinheit bringt",
    back: (money) => `${money} nach Ihrer Marge`,
    beforeMargin: "vor Ihrer Marge",
    noMargin:
      "Ob sich ein größeres oder kleineres Budget lohnt, hängt von Ihrer Marge ab: Schreiben Sie dieses Blatt neu, sobald Sie sie kennen.",
    move: (a) =>
      `Beginnen Sie mit den größten Änderungen: ${a.more} mehr für ${a.up}, ${a.less} weniger für ${a.down}.`,
    asToday:
      "Lassen Sie die Aufteilung, wie sie ist, und sehen Sie wieder nach, wenn sich Ausgaben oder Erträge ändern.",
    steps:
      "Gehen Sie in Schritten vor: Über den bisherigen Ausgaben ist die Kurve eine Vermutung. Sehen Sie sich vor jedem nächsten Schritt an, was zurückkommt.",
  },

  written: (name) =>
    `Auf das Tabellenblatt „${name}“ geschrieben. Ändern Sie Ausgaben, eine Grenze oder das Budget, und die Aufteilung passt sich an.`,

  sheet: {
    name: "Budgetaufteilung",
    assumptions: "Annahmen",
    customers: "Gewinnen und Binden",
    answer: "Ergebnis",
    channels: "Ausgaben je Kanal",
    from: (address, found) => `Aus ${address}. ${found}`,
    direct:
      "Ausgaben und Erträge werden in Ihren eigenen Zellen über den Namen des Kanals nachgeschlagen, damit sich beides sortieren lässt. Unter- und Obergrenze eines Kanals lassen sich in seiner Zeile ändern.",
    copied:
      "Ihre Zahlen stehen als Text da und wurden deshalb als Zahlen kopiert. Unter- und Obergrenze eines Kanals lassen sich in seiner Zeile ändern.",
    guess: "Über den bisherigen Ausgaben ist die Kurve eine Vermutung: Gehen Sie in Schritten vor.",
    answers: {
      spend: "Ausgaben heute",
      returns: "Erträge heute",
      best: "Erträge bei bester Aufteilung",
      gain: "Mehr als heute",
      profitNow: "Gewinn heute",
      profitBest: "Gewinn bei bester Aufteilung",
      next: "Nächste Geldeinheit bringt dann",
    },
    columns: {
      channel: "Kanal",
      spend: "Heute",
      best: "Am besten",
      change: "Änderung",
      returns: "Erträge heute",
      bestReturns: "Beste Erträge",
      marginalNow: "Grenzertrag",
      marginalBest: "Grenzertrag neu",
      least: "Untergrenze",
      most: "Obergrenze",
      held: "Begrenzt durch",
      beyond: "Hinweis",
    },
    held: { least: "Untergrenze", most: "Obergrenze", noReturns: "Untergrenze: keine Erträge" },
    beyond: "über bisherigen Ausgaben",
    chart: "Ausgaben je Kanal: heute und am besten",
    curve: "Erträge nach Gesamtbudget",
  },

  sample: {
    "Sample channels": "Beispielkanäle",
    Channel: "Kanal",
    Spend: "Ausgaben",
    Returns: "Ertrag",
    "Search, own name": "Suche, eigener Name",
    "Search, tea words": "Suche, Teewörter",
    "Shopping ads": "Shopping-Anzeigen",
    "Social ads": "Social-Anzeigen",
    Display: "Display",
    Newsletter: "Newsletter",
    Affiliates: "Affiliates",
  },
};
