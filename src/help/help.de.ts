import { NAMESPACE, type SampleName } from "./FunctionHelp";
import type { HelpLanguage } from "./HelpLanguage";

const OVER: Readonly<Record<SampleName, string>> = {
  Keywords:
    "einer Liste von Keywords: Namen in Spalte A, Suchanfragen im Monat in B, niedriges und hohes Gebot in C und D",
  RunningKeywords: "einem Bericht über Keywords: Namen in Spalte A, Klicks in B, Kosten in C, Conversions in D",
  Orders:
    "einer Liste von Bestellungen: Kunde in Spalte A, Datum in B, Betrag in C, Abwicklungskosten in D, Quelle in E",
  Needs: "einer Umfrage: Kunde in Spalte A, Bewertungen von sechs Bedürfnissen in B bis G",
};

/** German. */
export const germanHelp: HelpLanguage = {
  code: "de",
  said: (sentence) => GERMAN_SENTENCES[sentence],
  words: {
    title: "Funktionen von Worth",
    intro: `Was ein Klick und ein Kunde wert sind, als Formeln über Ihre eigenen Zellen. Tippen Sie =${NAMESPACE}. in eine Zelle und wählen Sie eine aus.`,
    all: "Alle Funktionen",
    subjects: {
      clicks: "Klicks und Keywords",
      customers: "Kunden",
      forecast: "Prognosen",
      segments: "Segmente",
      budget: "Budgets",
    },
    mayBeLeftOut: "(kann entfallen)",
    writing: "So wird sie geschrieben",
    parameters: "Argumente",
    gives: "Was sie liefert",
    datesIn: (columns) => `Formatieren Sie Spalte ${columns.join(" und ")} des Ergebnisses als Datum.`,
    example: "Beispiel",
    over: (sample) => `Über ${OVER[sample]}.`,
    inExcel:
      "Öffnen Sie in Excel auf der Registerkarte Start Worth und darin die Funktionsübersicht, um dieses Beispiel in ein Blatt schreiben zu lassen.",
  },
};

/**
 * What the functions' JSDoc says, in German, by the English sentence: a sentence that several functions share stands here
 * once, and one that is changed there is missed by the build.
 */
export const GERMAN_SENTENCES: Readonly<Record<string, string>> = {
  // Clicks
  "Earnings per click: what one click brings on average. Pay less than this for a click and you profit, pay more and you lose.":
    "Ertrag pro Klick (EPC): was ein Klick im Durchschnitt einbringt. Wer weniger dafür zahlt, gewinnt; wer mehr zahlt, verliert.",
  "The highest price worth paying for a click, given what a customer is worth and how many clicks become customers.":
    "Der höchste Preis, den ein Klick wert ist: danach, was ein Kunde wert ist und wie viele Klicks zu Kunden werden.",
  "The share of clicks that became customers.": "Der Anteil der Klicks, aus denen Kunden wurden.",
  "What a keyword's clicks really earn: the lowest, the expected and the highest earnings per click that the customers seen so far leave likely, in three cells side by side.":
    "Was die Klicks eines Keywords wirklich einbringen: der niedrigste, der erwartete und der höchste Ertrag pro Klick, den die bisherigen Kunden wahrscheinlich lassen, in drei Zellen nebeneinander.",
  "What it costs to test a keyword: the clicks it takes to see a sale, at the price you pay for them. Give a confidence to be surer of the sale.":
    "Was es kostet, ein Keyword zu testen: die Klicks bis zu einem Verkauf, zu dem Preis, den Sie dafür zahlen. Mit einer Sicherheit wird der Verkauf gewisser.",
  "How many clicks it takes to see a sale. Without a confidence that is the number that brings the sales on average; with one, the number after which you can be that sure of them.":
    "Wie viele Klicks ein Verkauf braucht. Ohne Sicherheit ist es die Zahl, die die Verkäufe im Durchschnitt bringt; mit Sicherheit die Zahl, nach der Sie ihrer so sicher sein können.",
  "The chance that so many clicks bring a sale, or several. A hundred clicks at 1% bring none in 37 tests of 100.":
    "Die Chance, dass so viele Klicks einen Verkauf bringen oder mehrere. Hundert Klicks bei 1 % bringen in 37 von 100 Tests keinen.",
  "How many months a keyword test takes at the searches the keyword gets, until the sale of its last click can be seen.":
    "Wie viele Monate ein Keyword-Test bei den Suchanfragen des Keywords dauert, bis der Verkauf aus seinem letzten Klick zu sehen ist.",
  "What it costs a month to test a list of keywords: the sum of what each costs to test, spread over the months. Blank rows are left out.":
    "Was es im Monat kostet, eine Liste von Keywords zu testen: die Summe der einzelnen Testkosten, auf die Monate verteilt. Leere Zeilen zählen nicht.",
  "The chance that a keyword's clicks really earn more than they cost, given the customers they brought so far.":
    "Die Chance, dass die Klicks eines Keywords wirklich mehr einbringen, als sie kosten: nach den Kunden, die sie bisher brachten.",
  "The money you can expect to gain by testing a keyword first and deciding on the later clicks by what the test brings. Below 0 the test costs more than it can tell you.":
    "Das Geld, das Sie voraussichtlich gewinnen, wenn Sie ein Keyword erst testen und über die späteren Klicks nach dem Ergebnis entscheiden. Unter 0 kostet der Test mehr, als er verraten kann.",
  "Money a customer brings after costs; a cell or a range.":
    "Geld, das ein Kunde nach Kosten einbringt; eine Zelle oder ein Bereich.",
  "Money a customer brings after costs; a cell or a column.":
    "Geld, das ein Kunde nach Kosten einbringt; eine Zelle oder eine Spalte.",
  "Money a customer brings after costs.": "Geld, das ein Kunde nach Kosten einbringt.",
  "Customers per click, 0 to 1 (1% is 0.01); a cell or a range.":
    "Kunden pro Klick, von 0 bis 1 (1 % ist 0,01); eine Zelle oder ein Bereich.",
  "Customers per click, 0 to 1 (1% is 0.01).": "Kunden pro Klick, von 0 bis 1 (1 % ist 0,01).",
  "Customers per click, 0 to 1 (1% if left out).": "Kunden pro Klick, von 0 bis 1 (ohne Angabe 1 %).",
  "Customers per click, above 0 and at most 1 (1% if left out); a cell or a range.":
    "Kunden pro Klick, über 0 und höchstens 1 (ohne Angabe 1 %); eine Zelle oder ein Bereich.",
  "Customers per click, above 0 and at most 1 (1% if left out).":
    "Kunden pro Klick, über 0 und höchstens 1 (ohne Angabe 1 %).",
  "Customers per click, above 0 and at most 1 (1% if left out); a cell, or a range beside the prices.":
    "Kunden pro Klick, über 0 und höchstens 1 (ohne Angabe 1 %); eine Zelle oder ein Bereich neben den Preisen.",
  "Customers per click of keywords like this one, between 0 and 1 (1% if left out).":
    "Kunden pro Klick bei Keywords wie diesem, zwischen 0 und 1 (ohne Angabe 1 %).",
  "Profit wanted on the money spent, such as 25% (0 if left out: the price that just breaks even).":
    "Gewünschter Gewinn auf das eingesetzte Geld, etwa 25 % (ohne Angabe 0: der Preis, der sich gerade noch trägt).",
  "Customers that came of the clicks; parts of one are fine, as ad platforms count them.":
    "Kunden, die aus den Klicks kamen; Bruchteile sind erlaubt, wie Werbeplattformen sie zählen.",
  "Clicks, at least as many as customers.": "Klicks, mindestens so viele wie Kunden.",
  "Customers the keyword brought so far.": "Kunden, die das Keyword bisher brachte.",
  "Clicks the keyword got so far.": "Klicks, die das Keyword bisher bekam.",
  "Customers the keyword brought so far (0 if left out).": "Kunden, die das Keyword bisher brachte (ohne Angabe 0).",
  "Clicks the keyword got so far (0 if left out).": "Klicks, die das Keyword bisher bekam (ohne Angabe 0).",
  "How sure the range has to be, between 0 and 1 (90% if left out).":
    "Wie sicher die Spanne sein soll, zwischen 0 und 1 (ohne Angabe 90 %).",
  "How sure the verdict has to be, between 0 and 1 (90% if left out).":
    "Wie sicher das Urteil sein soll, zwischen 0 und 1 (ohne Angabe 90 %).",
  "Money per click; a cell or a range.": "Geld pro Klick; eine Zelle oder ein Bereich.",
  "Money per click of each keyword; a range.": "Geld pro Klick für jedes Keyword; ein Bereich.",
  "Months over which to spread the tests; one cell.": "Monate, auf die sich die Tests verteilen; eine Zelle.",
  "Sales the test should bring, a whole number (1 if left out).":
    "Verkäufe, die der Test bringen soll, eine ganze Zahl (ohne Angabe 1).",
  "Sales each test should bring, a whole number (1 if left out).":
    "Verkäufe, die jeder Test bringen soll, eine ganze Zahl (ohne Angabe 1).",
  "Chance of at least so many sales, between 0 and 1, such as 90% (if left out: the clicks that bring them on average).":
    "Chance auf mindestens so viele Verkäufe, zwischen 0 und 1, etwa 90 % (ohne Angabe: die Klicks, die sie im Durchschnitt bringen).",
  "Clicks bought; a cell or a range.": "Gekaufte Klicks; eine Zelle oder ein Bereich.",
  "At least how many sales, a whole number (1 if left out).":
    "Mindestens wie viele Verkäufe, eine ganze Zahl (ohne Angabe 1).",
  "Searches for the keyword in a month; a cell or a range.":
    "Suchanfragen nach dem Keyword in einem Monat; eine Zelle oder ein Bereich.",
  "Clicks on your ad per search, 0 to 1 (1% if left out).":
    "Klicks auf Ihre Anzeige pro Suchanfrage, von 0 bis 1 (ohne Angabe 1 %).",
  "Days from a click to the sale it brings (0 if left out).":
    "Tage von einem Klick bis zum Verkauf, den er bringt (ohne Angabe 0).",
  "Clicks to test with, a whole number.": "Klicks für den Test, eine ganze Zahl.",
  "Clicks you could buy after the test.": "Klicks, die Sie nach dem Test kaufen könnten.",
  "Money per click, for each cell.": "Geld pro Klick, für jede Zelle.",
  "Money per click: low, expected, high, a row for each row given.":
    "Geld pro Klick: niedrig, erwartet, hoch; eine Zeile für jede gegebene Zeile.",
  "Clicks, for each cell.": "Klicks, für jede Zelle.",
  "Customers per click, 0 to 1, for each cell.": "Kunden pro Klick, von 0 bis 1, für jede Zelle.",
  "Money, for each cell.": "Geld, für jede Zelle.",
  "A chance, 0 to 1, for each cell.": "Eine Chance von 0 bis 1, für jede Zelle.",
  "A chance from 0 to 1, for each cell.": "Eine Chance von 0 bis 1, für jede Zelle.",
  "Money a month.": "Geld im Monat.",
  "Months, for each cell.": "Monate, für jede Zelle.",
  "Profitable, Unprofitable or Keep testing, for each cell.":
    "Profitable (Gewinn), Unprofitable (Verlust) oder Keep testing (weiter testen), für jede Zelle.",
  "How many clicks that rate is worth, above 0 (if left out: as many as bring one customer at it).":
    "Wie viele Klicks diese Rate wert ist, über 0 (ohne Angabe so viele, wie bei ihr einen Kunden bringen).",
  "Says of a running keyword whether it is Profitable, Unprofitable, or whether to Keep testing because what it brought so far does not decide it yet, or because its clicks are too few.":
    "Sagt von einem laufenden Keyword, ob es Gewinn bringt (Profitable), Verlust bringt (Unprofitable) oder weiter zu testen ist (Keep testing), weil das Bisherige es noch nicht entscheidet oder die Klicks zu wenige sind.",
  "How many clicks to give a keyword before you pause it: after so many, with no more sales than these, the next click is no longer worth its price, what it would teach included.":
    "Wie viele Klicks ein Keyword bekommen soll, bevor Sie es pausieren: Nach so vielen ist bei nicht mehr als diesen Verkäufen der nächste Klick seinen Preis nicht mehr wert, auch wenn man mitrechnet, was er lehrt.",
  "Clicks the keyword can bring in all, up to 100,000.": "Klicks, die das Keyword insgesamt bringen kann, bis 100.000.",
  "Sales the keyword brought so far (0 if left out).": "Verkäufe, die das Keyword bisher brachte (ohne Angabe 0).",
  "Clicks, counted from the keyword's first, for each cell: 0 where not even the first is worth it, all clicks ahead where each is.":
    "Klicks, vom ersten des Keywords an gezählt, für jede Zelle: 0, wo nicht einmal der erste sich lohnt; alle, die es gibt, wo jeder sich lohnt.",
  "The highest price worth paying for a keyword's next click while you are still learning: what the click earns, and what it teaches about the clicks after it.":
    "Der höchste Preis, den der nächste Klick eines Keywords wert ist, solange Sie noch lernen: was der Klick einbringt und was er über die Klicks danach verrät.",
  "Clicks the keyword can still bring from now on, up to 40,000.":
    "Klicks, die das Keyword von jetzt an noch bringen kann, bis 40.000.",
  "Money per click, for each cell; never below what the click is expected to earn.":
    "Geld pro Klick, für jede Zelle; nie weniger, als der Klick voraussichtlich einbringt.",
  "Learns from all your keywords what a click on one usually brings, and how many clicks that rate is worth beside what a keyword did itself: the usual rate and usual clicks of the other formulas.":
    "Lernt aus allen Ihren Keywords, was ein Klick üblicherweise bringt und wie viele Klicks diese Rate neben dem wert ist, was ein Keyword selbst tat: die übliche Rate und ihre Klicks für die anderen Formeln.",
  "Customers each keyword brought, a row a keyword; parts of one are fine. A header row is fine.":
    "Kunden, die jedes Keyword brachte, eine Zeile je Keyword; Bruchteile sind erlaubt. Eine Kopfzeile stört nicht.",
  "Clicks each keyword got, beside the customers.": "Klicks, die jedes Keyword bekam, neben den Kunden.",
  "Two columns, Name and Value: Usual rate, Worth in clicks, what they were learnt from, and a warning where there is one.":
    "Zwei Spalten, Name und Value: Usual rate (übliche Rate), Worth in clicks (was sie in Klicks wert ist), woraus beide gelernt sind, und gegebenenfalls ein Hinweis.",
  "The share of all conversions that have arrived so many days after the click. Multiply clicks by it before you judge a keyword: what came of the latest is not all that will.":
    "Der Anteil aller Conversions, die so viele Tage nach dem Klick eingetroffen sind. Multiplizieren Sie Klicks damit, bevor Sie ein Keyword beurteilen: Was aus den letzten kam, ist noch nicht alles.",
  "Days since the click; a cell or a range.": "Tage seit dem Klick; eine Zelle oder ein Bereich.",
  "The last day of each bucket of days from click to conversion, rising, a row a bucket. A header row is fine.":
    "Der letzte Tag jedes Abschnitts vom Klick bis zur Conversion, steigend, eine Zeile je Abschnitt. Eine Kopfzeile stört nicht.",
  "Conversions that arrived in each bucket, beside its days.":
    "Conversions, die in jedem Abschnitt eintrafen, neben seinen Tagen.",
  "A share, 0 to 1, for each cell.": "Ein Anteil von 0 bis 1, für jede Zelle.",
  "Which keywords to test with the money there is, and with how many clicks each: the split whose tests gain the most before the rest of the clicks are bought. A keyword that is not worth testing with this money gets 0.":
    "Welche Keywords Sie mit dem vorhandenen Geld testen sollen und mit wie vielen Klicks: die Aufteilung, deren Tests am meisten gewinnen, bevor die übrigen Klicks gekauft werden. Ein Keyword, dessen Test sich mit diesem Geld nicht lohnt, bekommt 0.",
  "Money for all tests together.": "Geld für alle Tests zusammen.",
  "Money per click of each keyword, a row a keyword. A header row is fine.":
    "Geld pro Klick für jedes Keyword, eine Zeile je Keyword. Eine Kopfzeile stört nicht.",
  "Money a customer brings after costs; one cell, or one for each keyword.":
    "Geld, das ein Kunde nach Kosten einbringt; eine Zelle oder eine je Keyword.",
  "Clicks each keyword can bring in all, for the test and afterwards; one cell, or one for each keyword.":
    "Klicks, die jedes Keyword insgesamt bringen kann, für den Test und danach; eine Zelle oder eine je Keyword.",
  "Customers per click of keywords like these, between 0 and 1 (1% if left out).":
    "Kunden pro Klick bei Keywords wie diesen, zwischen 0 und 1 (ohne Angabe 1 %).",
  "The most clicks a test may take, because a keyword brings no more in its time; one cell, or one for each keyword (all clicks ahead if left out).":
    "Wie viele Klicks ein Test höchstens bekommt, weil ein Keyword in seiner Zeit nicht mehr bringt; eine Zelle oder eine für jedes Keyword (ohne Angabe: alle Klicks, die es gibt).",
  "Clicks to test each keyword with, in a column: whole clicks that cost no more than the budget.":
    "Testklicks für jedes Keyword, in einer Spalte: ganze Klicks, die nicht mehr als das Budget kosten.",

  // Customers
  "What an average customer is worth: all that customers paid, less the cost of fulfilling their orders, divided by the number of customers.":
    "Was ein durchschnittlicher Kunde wert ist: alles, was Kunden zahlten, abzüglich der Abwicklungskosten ihrer Bestellungen, geteilt durch die Zahl der Kunden.",
  "A table of your customers, most valuable first: orders, spend, value, and how much of all value they bring.":
    "Eine Tabelle Ihrer Kunden, die wertvollsten zuerst: Bestellungen, Ausgaben, Wert und ihr Anteil am gesamten Wert.",
  "Ten questions about your customers with their answers and how each is counted: how many, how loyal, what they are worth, how they buy.":
    "Zehn Fragen zu Ihren Kunden mit Antwort und Rechenweg: wie viele, wie treu, was sie wert sind, wie sie kaufen.",
  "The share of customers who came back: those with two orders or more.":
    "Der Anteil der Kunden, die wiederkamen: die mit zwei oder mehr Bestellungen.",
  "The share of one period's customers who order again in the next period, over all periods of the log.":
    "Der Anteil der Kunden eines Zeitraums, die im nächsten wieder bestellen, über alle Zeiträume der Bestellungen.",
  "What a customer is worth over time, counting the chance that they stay and what money costs until it comes in.":
    "Was ein Kunde über die Zeit wert ist: mit der Chance, dass er bleibt, und dem, was Geld kostet, bis es eingeht.",
  "How many periods pass until a customer has paid back what it cost to win them, counting the chance that they stay and what money costs until it comes in.":
    "Wie viele Zeiträume vergehen, bis ein Kunde zurückgezahlt hat, was seine Gewinnung kostete: mit der Chance, dass er bleibt, und dem, was Geld kostet, bis es eingeht.",
  "Marketing as a profit centre: one statement of what new and returning customers brought after costs, what winning and keeping them took, and the budget that customer income supports next.":
    "Marketing als Profitcenter: eine Aufstellung dessen, was neue und wiederkehrende Kunden nach Kosten einbrachten, was ihre Gewinnung und Bindung kostete, und welches Budget die Einnahmen von Kunden als nächstes tragen.",
  "What someone is worth through the customers they send you.":
    "Was jemand durch die Kunden wert ist, die er Ihnen schickt.",
  "How much of all value your best customers bring: the share of value of the top 10%, or of any top share.":
    "Wie viel vom gesamten Wert Ihre besten Kunden bringen: der Anteil der obersten 10 % oder eines anderen Anteils.",
  "The leaking bucket: how many active customers each period began with, how many came, came back and were lost, and how many it ended with.":
    "Der undichte Eimer: mit wie vielen aktiven Kunden jeder Zeitraum begann, wie viele kamen, wiederkamen und verloren gingen, und mit wie vielen er endete.",
  "How long each customer waits between orders, and whether they come faster, slower, or seem to be leaving.":
    "Wie lange jeder Kunde zwischen Bestellungen wartet, und ob er schneller kommt, langsamer oder zu gehen scheint.",
  "Customers grouped by the month, quarter or year of their first order, and followed from there.":
    "Kunden nach Monat, Quartal oder Jahr ihrer ersten Bestellung, und wie es mit ihnen weitergeht.",
  "What customers are worth by the source of their first order, the best source first.":
    "Was Kunden nach der Quelle ihrer ersten Bestellung wert sind, die beste Quelle zuerst.",
  "Why customers of one group are worth less than others: the difference in average value, taken apart into fewer orders, smaller ones, discounts, refunds and costs, to the cent.":
    "Warum Kunden einer Gruppe weniger wert sind als andere: der Unterschied im durchschnittlichen Wert, auf den Cent zerlegt in weniger Bestellungen, kleinere, Rabatte, Erstattungen und Kosten.",
  "What customers are worth by how many channels they buy through.":
    "Was Kunden wert sind, je nachdem, über wie viele Kanäle sie kaufen.",
  "Who buys at full price, who only at a discount and who both, and what they are worth.":
    "Wer zum vollen Preis kauft, wer nur mit Rabatt und wer beides, und was sie wert sind.",
  "The customer of each order, a row an order. Whole columns with a header are fine.":
    "Der Kunde jeder Bestellung, eine Zeile je Bestellung. Ganze Spalten mit Überschrift sind erlaubt.",
  "The customer of each order, a row an order. A header such as Customer is skipped.":
    "Der Kunde jeder Bestellung, eine Zeile je Bestellung. Eine Überschrift wie Kunde wird übergangen.",
  "The date of each order, beside the customers.": "Das Datum jeder Bestellung, neben den Kunden.",
  "Money paid for each order. Refunds are negative.": "Gezahltes Geld für jede Bestellung. Erstattungen sind negativ.",
  "Money paid for each order, beside the customers. Refunds are negative.":
    "Gezahltes Geld für jede Bestellung, neben den Kunden. Erstattungen sind negativ.",
  "Money it costs to fulfil: one cell for the cost of every order, or a range with the cost of each (0 if left out).":
    "Geld, das die Abwicklung kostet: eine Zelle für die Kosten jeder Bestellung oder ein Bereich mit den Kosten der einzelnen (ohne Angabe 0).",
  "The last day to look at; an order after it is refused (no limit if left out).":
    "Der letzte Tag, der zählt; eine Bestellung danach wird abgelehnt (ohne Angabe keine Grenze).",
  "The last day to look at (the day of the last order if left out).":
    "Der letzte Tag, der zählt (ohne Angabe der Tag der letzten Bestellung).",
  "The list price of each order, to tell discounts.": "Der Listenpreis jeder Bestellung, um Rabatte zu erkennen.",
  "The list price of each order; an order below 99.5% of it is at a discount.":
    "Der Listenpreis jeder Bestellung; eine Bestellung unter 99,5 % davon hat Rabatt.",
  "The channel of each order: shop, web, phone.": "Der Kanal jeder Bestellung: Laden, Web, Telefon.",
  "Days without an order after which a customer is lost (365 if left out).":
    "Tage ohne Bestellung, nach denen ein Kunde verloren ist (ohne Angabe 365).",
  "Share of customers, from the top, that counts as high-value (10% if left out).":
    "Anteil der Kunden, von oben, der als besonders wertvoll zählt (ohne Angabe 10 %).",
  "Length of a period in days, counted back from the last order (365 if left out).":
    "Länge eines Zeitraums in Tagen, von der letzten Bestellung zurückgezählt (ohne Angabe 365).",
  "Money a customer brings in a period, after costs.": "Geld, das ein Kunde in einem Zeitraum nach Kosten einbringt.",
  "Share of customers who stay from one period to the next, 0 to 1.":
    "Anteil der Kunden, die von einem Zeitraum zum nächsten bleiben, von 0 bis 1.",
  "Interest per period, as a share (10% if left out).": "Zins je Zeitraum, als Anteil (ohne Angabe 10 %).",
  "How many periods to count (without end if left out).": "Wie viele Zeiträume zählen (ohne Angabe ohne Ende).",
  "Money spent on winning customers in these days; a second cell, below or beside it, for as many days before (not known if left out).":
    "Geld, das in diesen Tagen für das Gewinnen von Kunden ausgegeben wurde; eine zweite Zelle, darunter oder daneben, für ebenso viele Tage davor (ohne Angabe nicht bekannt).",
  "Money spent on keeping customers in these days; a second cell, below or beside it, for as many days before (not known if left out).":
    "Geld, das in diesen Tagen für das Halten von Kunden ausgegeben wurde; eine zweite Zelle, darunter oder daneben, für ebenso viele Tage davor (ohne Angabe nicht bekannt).",
  "How many days the statement is for (365 if left out); as many before stand beside them.":
    "Für wie viele Tage die Aufstellung gilt (ohne Angabe 365); ebenso viele davor stehen daneben.",
  "A row for each line of the statement, under a header: Now, Before and Change (Now less Before); blank where it cannot be told.":
    "Eine Zeile für jeden Posten, unter einer Überschrift: Now (jetzt), Before (davor) und Change (jetzt weniger davor); leer, wo es sich nicht sagen lässt.",
  "Money spent to win the customer.": "Geld, das die Gewinnung des Kunden kostete.",
  "Whole periods, for each cell; #N/A where the customer never pays back.":
    "Ganze Zeiträume, für jede Zelle; #N/A (#NV), wo sich der Kunde nie auszahlt.",
  "Money spent to win the customer (0 if left out).": "Geld, das die Gewinnung des Kunden kostete (ohne Angabe 0).",
  "How many new customers someone sends.": "Wie viele neue Kunden jemand schickt.",
  "Money one of them brings.": "Geld, das einer von ihnen einbringt.",
  "Share of them who would have come without being sent, 0 to 1 (0 if left out).":
    "Anteil derer, die auch ungeschickt gekommen wären, von 0 bis 1 (ohne Angabe 0).",
  "Money it would have cost to win each of them (0 if left out).":
    "Geld, das die Gewinnung jedes von ihnen gekostet hätte (ohne Angabe 0).",
  "Money each customer brings, a cell a customer. A header and blank cells are skipped.":
    "Geld, das jeder Kunde einbringt, eine Zelle je Kunde. Überschrift und leere Zellen werden übergangen.",
  "Share of customers, from the top, 0 to 1; a cell or a range (10% if left out).":
    "Anteil der Kunden, von oben, von 0 bis 1; eine Zelle oder ein Bereich (ohne Angabe 10 %).",
  "The day to count silence to (the day of the last order if left out).":
    "Der Tag, bis zu dem das Schweigen zählt (ohne Angabe der Tag der letzten Bestellung).",
  '"value" for money so far per customer won, "active" for the share ordering, "orders" for orders per customer won ("value" if left out).':
    '"value" für das bisherige Geld je gewonnenem Kunden, "active" für den Anteil, der bestellt, "orders" für Bestellungen je gewonnenem Kunden (ohne Angabe "value").',
  '"month", "quarter" or "year" ("month" if left out).':
    '"month" (Monat), "quarter" (Quartal) oder "year" (Jahr) (ohne Angabe "month").',
  '"month", "quarter" or "year" ("quarter" if left out).':
    '"month" (Monat), "quarter" (Quartal) oder "year" (Jahr) (ohne Angabe "quarter").',
  "The customer of each order, a row an order, refunds left out. Whole columns with a header are fine.":
    "Der Kunde jeder Bestellung, eine Zeile je Bestellung, ohne Erstattungen. Ganze Spalten mit Überschrift sind erlaubt.",
  "A row for each period, under a header, the oldest first: its first day, the customers, and those lost as a share of the opening.":
    "Eine Zeile für jeden Zeitraum, unter einer Überschrift, der älteste zuerst: sein erster Tag, die Kunden und die verlorenen als Anteil am Anfangsbestand.",
  'The group of each order, such as its source; that of the first order is the customer\'s. Or "month", "quarter" or "year" in one cell: the period of the first order.':
    'Die Gruppe jeder Bestellung, etwa ihre Quelle; die der ersten Bestellung ist die des Kunden. Oder "month" (Monat), "quarter" (Quartal) oder "year" (Jahr) in einer Zelle: der Zeitraum der ersten Bestellung.',
  "The group that the others stand beside (the average of all customers if left out).":
    "Die Gruppe, neben der die anderen stehen (ohne Angabe der Durchschnitt aller Kunden).",
  "Count what customers brought within so many days of the first order, of those who have been there so long: young cohorts are not worth less for it (all they brought if left out).":
    "Zählen, was Kunden in so vielen Tagen nach der ersten Bestellung brachten, von denen, die so lange dabei sind: Junge Kohorten sind dadurch nicht weniger wert (ohne Angabe alles, was sie brachten).",
  "A row for each group, the best first, under a header: its Difference from the base, and what each cause makes of it.":
    "Eine Zeile für jede Gruppe, die beste zuerst, unter einer Überschrift: ihr Unterschied zur Vergleichsgruppe (Difference) und was jede Ursache daran ausmacht.",
  "Where each order came from: a campaign, a site, a friend.":
    "Woher jede Bestellung kam: eine Kampagne, eine Website, Freunde.",
  "Money a customer should be worth; the share of customers at or above it is shown.":
    "Geld, das ein Kunde wert sein soll; gezeigt wird der Anteil der Kunden, die es erreichen.",
  "Money per customer.": "Geld pro Kunde.",
  "A row for each customer, under a header.": "Eine Zeile für jeden Kunden, unter einer Überschrift.",
  "A row for each customer, under a header; gaps in days.":
    "Eine Zeile für jeden Kunden, unter einer Überschrift; Abstände in Tagen.",
  "A row for each customer, under a header; recency in days.":
    "Eine Zeile für jeden Kunden, unter einer Überschrift; Tage seit der letzten Bestellung.",
  "A row for each cohort, under a header: its first day, its customers, then period 0, 1, 2 and so on.":
    "Eine Zeile für jede Kohorte, unter einer Überschrift: ihr erster Tag, ihre Kunden, dann Zeitraum 0, 1, 2 und so weiter.",
  "Question, answer and how it is counted, a row each, under a header.":
    "Frage, Antwort und Rechenweg, je eine Zeile, unter einer Überschrift.",
  "A share, 0 to 1.": "Ein Anteil von 0 bis 1.",
  "Their share of all value, for each cell of the top share.":
    "Ihr Anteil am gesamten Wert, für jede Zelle des obersten Anteils.",
  "A row for each source, under a header.": "Eine Zeile für jede Quelle, unter einer Überschrift.",
  "A row for each number of channels, under a header.":
    "Eine Zeile für jede Zahl von Kanälen, unter einer Überschrift.",
  "Three rows, under a header: full price only, discount only, both.":
    "Drei Zeilen, unter einer Überschrift: nur voller Preis, nur Rabatt, beides.",
  "How many contracts survive 0, 1, 2 and more periods, by the month, quarter or year in which they began. Give the answer to RETENTIONMODEL.":
    "Wie viele Verträge 0, 1, 2 und mehr Zeiträume überstehen, nach dem Monat, Quartal oder Jahr, in dem sie begannen. Geben Sie das Ergebnis an RETENTIONMODEL.",
  "The day each contract began, a row a contract. Whole columns with a header are fine.":
    "Der Tag, an dem jeder Vertrag begann, eine Zeile je Vertrag. Ganze Spalten mit Kopfzeile sind in Ordnung.",
  "The day each contract ended, beside its start; blank where it still runs.":
    "Der Tag, an dem jeder Vertrag endete, neben seinem Beginn; leer, wo er noch läuft.",
  "The day up to which it is known what ended (the last day in both columns if left out).":
    "Der Tag, bis zu dem bekannt ist, was endete (ohne Angabe der letzte Tag in beiden Spalten).",
  '"month", "quarter" or "year" of the calendar ("month" if left out).':
    "„month“ (Monat), „quarter“ (Quartal) oder „year“ (Jahr) des Kalenders (ohne Angabe „month“).",
  "A row for each period, under a header with the first day of each cohort; blank where a period has not come yet.":
    "Eine Zeile je Zeitraum, unter einer Kopfzeile mit dem ersten Tag jeder Kohorte; leer, wo ein Zeitraum noch nicht gekommen ist.",
  "Learns from who is left how long subscribers stay: not all alike, so that retention rises as the less loyal leave. Give the answer to RETENTIONCURVE and SUBSCRIBERVALUE.":
    "Lernt aus den Verbliebenen, wie lange Abonnenten bleiben: nicht alle gleich, so dass die Bindung steigt, wenn die weniger treuen gehen. Geben Sie das Ergebnis an RETENTIONCURVE und SUBSCRIBERVALUE.",
  "Those left after 0, 1, 2 and more periods: a column, or a table with a column a cohort as SURVIVORS gives it, blank where not yet seen.":
    "Wie viele nach 0, 1, 2 und mehr Zeiträumen noch da sind: eine Spalte, oder eine Tabelle mit einer Spalte je Kohorte, wie SURVIVORS sie liefert; leer, wo noch nichts zu sehen ist.",
  "sBG, or BdW whose chance of leaving changes with every renewal; auto (or left out) takes the one with the lower AIC.":
    "sBG, oder BdW, bei dem sich die Chance zu gehen mit jeder Verlängerung ändert; auto (oder ohne Angabe) nimmt das mit dem kleineren AIC.",
  "Two columns, Name and Value: the model, its parameters, how well it fits, and a warning where there is one.":
    "Zwei Spalten, Name und Value: das Modell, seine Parameter, wie gut es passt, und gegebenenfalls ein Hinweis.",
  "How many subscribers will still be there period by period, and how many of each period's stay for the next.":
    "Wie viele Abonnenten Zeitraum für Zeitraum noch da sein werden und wie viele davon jeweils bleiben.",
  "The two columns that RETENTIONMODEL gave, or a, b (and c of a BdW) in one row or column.":
    "Die zwei Spalten, die RETENTIONMODEL lieferte, oder a, b (und c eines BdW) in einer Zeile oder Spalte.",
  "How many periods to look ahead, a whole number (12 if left out).":
    "Wie viele Zeiträume voraus, eine ganze Zahl (ohne Angabe 12).",
  "How often these subscribers have renewed already, a whole number (0 if left out: new ones).":
    "Wie oft diese Abonnenten schon verlängert haben, eine ganze Zahl (ohne Angabe 0: neue).",
  "A row for each period ahead, under a header: survivors as a share of those who are there now, and the retention rate.":
    "Eine Zeile je künftigem Zeitraum, unter einer Kopfzeile: die Verbliebenen als Anteil derer, die jetzt da sind, und die Bindungsrate.",
  "What a subscriber is worth over the periods ahead: a new one, or one who has renewed so often and is likelier to stay.":
    "Was ein Abonnent über die künftigen Zeiträume wert ist: ein neuer, oder einer, der schon so oft verlängert hat und eher bleibt.",
  "Money a subscriber brings in a period, after costs; a cell or a range.":
    "Geld, das ein Abonnent in einem Zeitraum nach Kosten einbringt; eine Zelle oder ein Bereich.",
  "How often the subscriber has renewed already, a whole number (0 if left out: a new one); a cell or a range.":
    "Wie oft der Abonnent schon verlängert hat, eine ganze Zahl (ohne Angabe 0: ein neuer); eine Zelle oder ein Bereich.",
  "Money, for each cell: the first of it due after the next renewal.":
    "Geld, für jede Zelle: das erste davon nach der nächsten Verlängerung fällig.",

  // Forecasts
  "Learns from past orders how often customers order and when they leave for good. Give the answer to CHANCEACTIVE, EXPECTEDORDERS and EXPECTEDORDERVALUE.":
    "Lernt aus bisherigen Bestellungen, wie oft Kunden bestellen und wann sie ganz wegbleiben. Geben Sie das Ergebnis an CHANCEACTIVE, EXPECTEDORDERS und EXPECTEDORDERVALUE.",
  "ORDERMODEL for orders that do not fit in a sheet: from a summary of each customer, or of each group of customers alike, as your database makes it.":
    "ORDERMODEL für Bestellungen, die nicht in ein Blatt passen: aus einer Zusammenfassung je Kunde oder je Gruppe gleicher Kunden, wie Ihre Datenbank sie erstellt.",
  "What each customer is likely to bring: the chance that they are still active, orders to come, what an order will be worth, that money as it is worth today, and the chance of at least one order.":
    "Was jeder Kunde voraussichtlich bringt: die Chance, dass er noch aktiv ist, kommende Bestellungen, was eine Bestellung wert sein wird, dieses Geld nach heutigem Wert und die Chance auf mindestens eine Bestellung.",
  "The chance that a customer is still active, from how often they ordered and how long they have been silent.":
    "Die Chance, dass ein Kunde noch aktiv ist: danach, wie oft er bestellte und wie lange er schweigt.",
  "How many orders to expect of a customer in the coming weeks. A customer of age 0 is a new one.":
    "Wie viele Bestellungen in den kommenden Wochen von einem Kunden zu erwarten sind. Ein Kunde mit Alter 0 ist neu.",
  "What a customer's next orders will be worth on average: between their own average and everyone's, the own one gaining weight with every order.":
    "Was die nächsten Bestellungen eines Kunden im Durchschnitt wert sein werden: zwischen seinem eigenen Durchschnitt und dem aller, wobei der eigene mit jeder Bestellung mehr zählt.",
  "Tests a forecast against what happened: a model that knows only the earlier days, beside the repeat orders that came, week by week. Error in the last row is expected / actual - 1.":
    "Prüft eine Prognose an dem, was geschah: ein Modell, das nur die früheren Tage kennt, neben den Folgebestellungen, die kamen, Woche für Woche. Error in der letzten Zeile ist erwartet / tatsächlich - 1.",
  "The date of each order, beside the customers. Orders of one customer on one day count as one.":
    "Das Datum jeder Bestellung, neben den Kunden. Bestellungen eines Kunden an einem Tag zählen als eine.",
  "Money paid for each order, to learn what an order is worth as well. Refunds are negative.":
    "Gezahltes Geld für jede Bestellung, um auch zu lernen, was eine Bestellung wert ist. Erstattungen sind negativ.",
  "Customers to do something about, sorted: the best, those of value who are slipping away, or those who are likely to order soon.":
    "Kunden, bei denen etwas zu tun ist, sortiert: die besten, die wertvollen, die sich entfernen, oder die, die wahrscheinlich bald bestellen.",
  '"best" by value; "slipping": worth more than the average, and less than half as likely to order as at their last order; or "soon": likeliest to order.':
    '"best" nach Wert; "slipping": mehr wert als der Durchschnitt und weniger als halb so wahrscheinlich mit einer Bestellung wie bei der letzten; oder "soon": am ehesten mit einer Bestellung.',
  "How many days count as soon (30 if left out).": "Wie viele Tage als bald zählen (ohne Angabe 30).",
  "How many of the customers are the best, or order soon, as a share (10% if left out).":
    "Wie viele der Kunden die besten sind oder bald bestellen, als Anteil (ohne Angabe 10 %).",
  "A row for each customer of the list, under a header, with the names or addresses as they stand in your orders, and whether these come faster or slower.":
    "Eine Zeile je Kunde der Liste, unter einer Überschrift, mit den Namen oder Adressen, wie sie in Ihren Bestellungen stehen, und ob diese schneller oder langsamer kommen.",
  "The day the log was taken (the day of the last order if left out).":
    "Der Tag, bis zu dem die Bestellungen reichen (ohne Angabe der Tag der letzten Bestellung).",
  "BG/NBD, MBG/NBD or Pareto/NBD; auto (or left out) takes the one that makes your orders likeliest.":
    "BG/NBD, MBG/NBD oder Pareto/NBD; auto (oder ohne Angabe) nimmt das Modell, das Ihre Bestellungen am wahrscheinlichsten macht.",
  "BG/NBD, MBG/NBD or Pareto/NBD; auto (or left out) takes the one that makes the earlier orders likeliest.":
    "BG/NBD, MBG/NBD oder Pareto/NBD; auto (oder ohne Angabe) nimmt das Modell, das die früheren Bestellungen am wahrscheinlichsten macht.",
  "Days with an order after the first; a row a customer, or a row a group of customers alike.":
    "Tage mit einer Bestellung nach der ersten; eine Zeile je Kunde oder je Gruppe gleicher Kunden.",
  "Days with an order after the first; a cell or a range.":
    "Tage mit einer Bestellung nach der ersten; eine Zelle oder ein Bereich.",
  "Days with an order after the first.": "Tage mit einer Bestellung nach der ersten.",
  "Weeks from the first order to the last (0 without repeat orders).":
    "Wochen von der ersten Bestellung bis zur letzten (0 ohne Folgebestellungen).",
  "Weeks from the first order to today.": "Wochen von der ersten Bestellung bis heute.",
  "Weeks from the first order to the day the summary was made.":
    "Wochen von der ersten Bestellung bis zum Tag der Zusammenfassung.",
  "Mean amount of the days counted as repeat orders, to learn what an order is worth as well.":
    "Durchschnittlicher Betrag der Tage, die als Folgebestellungen zählen, um auch zu lernen, was eine Bestellung wert ist.",
  "Mean amount of those days (0 without repeat orders).":
    "Durchschnittlicher Betrag dieser Tage (0 ohne Folgebestellungen).",
  "How many customers each row stands for (1 if left out).": "Für wie viele Kunden jede Zeile steht (ohne Angabe 1).",
  "How many days to look ahead (365 if left out).": "Wie viele Tage voraus (ohne Angabe 365).",
  "Interest a year, as a share (10% if left out).": "Zins im Jahr, als Anteil (ohne Angabe 10 %).",
  "The two columns that ORDERMODEL gave, or r, alpha, a and b of a BG/NBD in one row or column.":
    "Die zwei Spalten, die ORDERMODEL lieferte, oder r, alpha, a und b eines BG/NBD in einer Zeile oder Spalte.",
  "The two columns that ORDERMODEL gave with amounts, or p, q and v of a Gamma-Gamma in one row or column.":
    "Die zwei Spalten, die ORDERMODEL mit Beträgen lieferte, oder p, q und v eines Gamma-Gamma in einer Zeile oder Spalte.",
  "How many weeks to look ahead; a cell or a range.": "Wie viele Wochen voraus; eine Zelle oder ein Bereich.",
  "How many of the last days the model must not know (the later half if left out).":
    "Wie viele der letzten Tage das Modell nicht kennen darf (ohne Angabe die spätere Hälfte).",
  "Two columns, Name and Value: the model, its parameters in weeks, and a warning where there is one.":
    "Zwei Spalten, Name und Value: das Modell, seine Parameter in Wochen und eine Warnung, wo es eine gibt.",
  "Two columns, Name and Value, as ORDERMODEL gives them; As of is blank.":
    "Zwei Spalten, Name und Value, wie ORDERMODEL sie liefert; As of ist leer.",
  "A row for each customer, under a header; recency and age in weeks.":
    "Eine Zeile für jeden Kunden, unter einer Überschrift; Recency und Age in Wochen.",
  "Orders, for each cell.": "Bestellungen, für jede Zelle.",
  "Money per order, for each cell.": "Geld pro Bestellung, für jede Zelle.",
  "A row for each week since the first order, of the customers who came before the holdout; an Error of 0.05 is a forecast 5% too high.":
    "Eine Zeile für jede Woche seit der ersten Bestellung, für die Kunden, die vor den zurückgehaltenen Tagen kamen; ein Error von 0,05 ist eine um 5 % zu hohe Prognose.",
  "The chance that a customer orders at least once in the coming weeks.":
    "Die Chance, dass ein Kunde in den nächsten Wochen mindestens einmal bestellt.",
  "How sure the forecast of all customers together is: a range that is widened by how wrong such forecasts were in the past, beside the one that the model alone would give.":
    "Wie sicher die Prognose für alle Kunden zusammen ist: eine Spanne, die danach erweitert ist, wie falsch solche Prognosen bisher waren, neben der, die das Modell allein ergäbe.",
  "Rows Orders, Value and Customers who order, under a header. Past misses of 0.1 mean that what came was about 10% off.":
    "Die Zeilen Orders (Bestellungen), Value (Wert) und Customers who order (Kunden, die bestellen), unter einer Kopfzeile. Past misses von 0,1 heißt, dass etwa 10 % anderes kam.",

  // Segments
  "Groups customers who need much the same: the segment of each row, 1 being the largest. The same needs always give the same segments.":
    "Gruppiert Kunden, die Ähnliches brauchen: das Segment jeder Zeile, 1 ist das größte. Gleiche Bedürfnisse ergeben immer gleiche Segmente.",
  "How many segments fit these customers: how close and how distinct 2, 3, 4 ... segments are, and which number to choose.":
    "Wie viele Segmente zu diesen Kunden passen: wie dicht und wie verschieden 2, 3, 4 ... Segmente sind, und welche Zahl zu wählen ist.",
  "What each segment needs: its size and its average need beside everyone's. Give this table to SEGMENT to place new customers in the same segments.":
    "Was jedes Segment braucht: seine Größe und seine durchschnittlichen Bedürfnisse neben denen aller. Geben Sie diese Tabelle an SEGMENT, um neue Kunden denselben Segmenten zuzuordnen.",
  "What each segment is worth: customers, average and median value, its share of all value, and an index where 100 is average.":
    "Was jedes Segment wert ist: Kunden, durchschnittlicher und mittlerer Wert, sein Anteil am gesamten Wert und ein Index, bei dem 100 der Durchschnitt ist.",
  "Who they are: how segments differ by age, region or any other trait, and whether accident alone would explain it. The trait that tells most stands first.":
    "Wer sie sind: wie sich Segmente nach Alter, Region oder einem anderen Merkmal unterscheiden und ob das schon der Zufall erklärt. Das Merkmal, das am meisten verrät, steht zuerst.",
  "The likeliest segment of people without a survey, by what they have in common with those whose segments are known, and how certain it is.":
    "Das wahrscheinlichste Segment von Personen ohne Umfrage: nach dem, was sie mit denen gemeinsam haben, deren Segmente bekannt sind, und wie sicher es ist.",
  "Each customer's tier by value: High for the best 10%, Middle to 40%, Low below, or tiers of your own. Equal values share the better tier.":
    "Die Wertstufe jedes Kunden: High für die besten 10 %, Middle bis 40 %, Low darunter, oder eigene Stufen. Gleiche Werte teilen die bessere Stufe.",
  "Customers scored by how lately, how often and for how much they ordered, and what such customers are called. Value groups, not needs.":
    "Kunden danach bewertet, wie kürzlich, wie oft und für wie viel sie bestellten, und wie solche Kunden heißen. Wertgruppen, keine Bedürfnisse.",
  "Columns beside the orders that say who customers are, such as source or country; what the first order says stands behind the segment.":
    "Spalten neben den Bestellungen, die sagen, wer die Kunden sind, etwa Quelle oder Land; was die erste Bestellung sagt, steht hinter dem Segment.",
  "What customers of these RFM scores are called: Champions, At Risk, Lost and so on.":
    "Wie Kunden mit diesen RFM-Punkten heißen: Champions, At Risk, Lost und so weiter.",
  "A row a customer, a column a need: ratings, 0 or 1, scores. A header row is fine.":
    "Eine Zeile je Kunde, eine Spalte je Bedürfnis: Bewertungen, 0 oder 1, Punkte. Eine Überschrift ist erlaubt.",
  "A row a customer, a column a need; the same range that SEGMENT was given.":
    "Eine Zeile je Kunde, eine Spalte je Bedürfnis; derselbe Bereich, den SEGMENT bekam.",
  "How many segments, 2 to 20 (chosen for you if left out); or the table that SEGMENTPROFILE gave, to place each row in the nearest of its segments.":
    "Wie viele Segmente, 2 bis 20 (ohne Angabe für Sie gewählt); oder die Tabelle, die SEGMENTPROFILE lieferte, um jede Zeile dem nächsten ihrer Segmente zuzuordnen.",
  "How much each need counts, one a need, 0 or above (all alike if left out).":
    "Wie viel jedes Bedürfnis zählt, eines je Bedürfnis, 0 oder mehr (ohne Angabe alle gleich).",
  "The largest number of segments to look at, 2 to 20 (8 if left out).":
    "Die größte Zahl von Segmenten, die geprüft wird, 2 bis 20 (ohne Angabe 8).",
  "The segment of each row, as SEGMENT gives it.": "Das Segment jeder Zeile, wie SEGMENT es liefert.",
  "What to call the segments, from the first on (Segment 1, Segment 2 ... if left out).":
    "Wie die Segmente heißen, vom ersten an (ohne Angabe Segment 1, Segment 2 ...).",
  "The segment of each customer, as SEGMENT, VALUETIER or RFM gives it: a number or a name.":
    "Das Segment jedes Kunden, wie SEGMENT, VALUETIER oder RFM es liefert: eine Zahl oder ein Name.",
  "The segment of each person, as SEGMENT, VALUETIER or RFM gives it: a number or a name.":
    "Das Segment jeder Person, wie SEGMENT, VALUETIER oder RFM es liefert: eine Zahl oder ein Name.",
  "A row a person, a column a trait: words or numbers. A header row is fine.":
    "Eine Zeile je Person, eine Spalte je Merkmal: Wörter oder Zahlen. Eine Überschrift ist erlaubt.",
  "What to call the segments, from the first on (as they are called in segments if left out).":
    "Wie die Segmente heißen, vom ersten an (ohne Angabe so wie in segments).",
  "A row for each level of a trait, under a header: its share in each segment and in all, or the mean of a number; Tells from 0 to 1; and the chance of as much By accident.":
    "Eine Zeile für jede Stufe eines Merkmals, unter einer Überschrift: ihr Anteil in jedem Segment und an allen oder der Mittelwert einer Zahl; wie viel es verrät, von 0 bis 1 (Tells); und die Chance, dass der Zufall ebenso viel verriete.",
  "A row a person to place, a column a trait: words or numbers. A header row is fine.":
    "Eine Zeile je Person, die zuzuordnen ist, eine Spalte je Merkmal: Wörter oder Zahlen. Eine Überschrift ist erlaubt.",
  "The same traits of people whose segments are known, a row a person.":
    "Dieselben Merkmale von Personen, deren Segmente bekannt sind, eine Zeile je Person.",
  "The segment of each of them, beside knownTraits: a number or a name.":
    "Das Segment jeder von ihnen, neben knownTraits: eine Zahl oder ein Name.",
  "Segment and Certainty (a chance from 0 to 1), a row for each row of traits.":
    "Segment und Sicherheit (Certainty, eine Chance von 0 bis 1), eine Zeile für jede Zeile von traits.",
  "Money each customer brings, beside the segments.": "Geld, das jeder Kunde einbringt, neben den Segmenten.",
  "Money each customer brings, a row a customer. A header row is fine.":
    "Geld, das jeder Kunde einbringt, eine Zeile je Kunde. Eine Überschrift ist erlaubt.",
  "Shares of customers, from the top, at which tiers end, rising (10% and 40% if left out).":
    "Anteile der Kunden, von oben, bei denen Stufen enden, aufsteigend (ohne Angabe 10 % und 40 %).",
  "What the tiers are called, the best first, one more than cuts (High, Middle and Low if left out).":
    "Wie die Stufen heißen, die beste zuerst, eine mehr als Grenzen (ohne Angabe High, Middle und Low).",
  "The day to count recency to (the day of the last order if left out).":
    "Der Tag, bis zu dem die Tage seit der letzten Bestellung zählen (ohne Angabe der Tag der letzten Bestellung).",
  "How many scores there are, 2 to 100 (5 if left out); the highest is best.":
    "Wie viele Punktstufen es gibt, 2 bis 100 (ohne Angabe 5); die höchste ist die beste.",
  "Recency score, 1 to 5; 5 ordered most lately.": "Punkte für Recency, 1 bis 5; 5 bestellte zuletzt.",
  "Frequency score, 1 to 5; 5 ordered most often.": "Punkte für Frequency, 1 bis 5; 5 bestellte am häufigsten.",
  "Monetary score, 1 to 5; 5 paid most.": "Punkte für Monetary, 1 bis 5; 5 zahlte am meisten.",
  "The segment of each row, in a column.": "Das Segment jeder Zeile, in einer Spalte.",
  "Segments, Within sum of squares, Explained share, Silhouette and Chosen, under a header.":
    "Segments, Within sum of squares, Explained share, Silhouette und Chosen, unter einer Überschrift.",
  "Segment, Name, Customers, Share and the average of each need, a row a segment, then the rows All and Spread.":
    "Segment, Name, Customers, Share und der Durchschnitt jedes Bedürfnisses, eine Zeile je Segment, dann die Zeilen All und Spread.",
  "A row for each segment, under a header.": "Eine Zeile für jedes Segment, unter einer Überschrift.",
  "The tier of each row, in a column.": "Die Stufe jeder Zeile, in einer Spalte.",
  "The segment's name, for each cell.": "Der Name des Segments, für jede Zelle.",

  // Budgets
  "The split of a budget over channels that earns the most, by what each spends and returns now and how fast its returns flatten. Adds up to the cent.":
    "Die Aufteilung eines Budgets auf Kanäle, die am meisten einbringt: danach, was jeder jetzt ausgibt und einbringt und wie schnell sein Ertrag abflacht. Stimmt auf den Cent.",
  "What to spend on each prospect so that winning customers earns the most, from what you spend and win today.":
    "Was für jeden Interessenten auszugeben ist, damit die Gewinnung von Kunden am meisten einbringt: nach dem, was Sie heute ausgeben und gewinnen.",
  "How to split money between winning customers and keeping them: today's split beside the one that brings the most over time.":
    "Wie Geld zwischen dem Gewinnen und dem Halten von Kunden aufzuteilen ist: die heutige Aufteilung neben der, die über die Zeit am meisten bringt.",
  "Money to split.": "Geld, das aufzuteilen ist.",
  "Money that each channel spends now, a row a channel. A header row is fine.":
    "Geld, das jeder Kanal jetzt ausgibt, eine Zeile je Kanal. Eine Überschrift ist erlaubt.",
  "Money that each channel brings now, beside the spend.": "Geld, das jeder Kanal jetzt einbringt, neben den Ausgaben.",
  "How returns grow with spend: 50% means that 1% more spend brings 0.5% more (50% if left out); one cell, or one for each channel.":
    "Wie der Ertrag mit den Ausgaben wächst: 50 % heißt, dass 1 % mehr Ausgaben 0,5 % mehr bringen (ohne Angabe 50 %); eine Zelle oder eine je Kanal.",
  "The least that a channel may get; one cell, or one for each channel (0 if left out).":
    "Das Wenigste, was ein Kanal bekommen darf; eine Zelle oder eine je Kanal (ohne Angabe 0).",
  "The most that a channel may get; one cell, or one for each channel (no limit if left out).":
    "Das Meiste, was ein Kanal bekommen darf; eine Zelle oder eine je Kanal (ohne Angabe keine Grenze).",
  "Money spent on each prospect today, above 0.": "Geld, das heute für jeden Interessenten ausgegeben wird, über 0.",
  "Share of prospects who become customers at that spend, above 0 and below the ceiling.":
    "Anteil der Interessenten, die bei diesen Ausgaben Kunden werden, über 0 und unter der Sättigung.",
  "Share of prospects who become customers at that spend.":
    "Anteil der Interessenten, die bei diesen Ausgaben Kunden werden.",
  "The most of them that any money could win, at most 1.":
    "Der größte Anteil, der mit noch so viel Geld zu gewinnen wäre, höchstens 1.",
  "The most of them that any money could keep, at most 1.":
    "Der größte Anteil, der mit noch so viel Geld zu halten wäre, höchstens 1.",
  "Money that a new customer brings.": "Geld, das ein neuer Kunde einbringt.",
  "Money spent on keeping each customer for a period today, above 0.":
    "Geld, das heute dafür ausgegeben wird, jeden Kunden einen Zeitraum lang zu halten, über 0.",
  "Share of customers who stay for another period at that spend.":
    "Anteil der Kunden, die bei diesen Ausgaben einen weiteren Zeitraum bleiben.",
  "Money that a customer brings in a period, before what is spent to keep them.":
    "Geld, das ein Kunde in einem Zeitraum einbringt, vor den Ausgaben für seine Bindung.",
  "Interest a period, as a share (10% if left out).": "Zins je Zeitraum, als Anteil (ohne Angabe 10 %).",
  "Money for each channel, in a column. A channel without spend or returns now gets its minimum.":
    "Geld für jeden Kanal, in einer Spalte. Ein Kanal, der jetzt nichts ausgibt oder einbringt, bekommt sein Minimum.",
  "Money per prospect, 0 or above, for each cell.": "Geld pro Interessent, 0 oder mehr, für jede Zelle.",
  "Six rows, under a header: today in the column Now, the best split in the column Best.":
    "Sechs Zeilen, unter einer Überschrift: heute in der Spalte Now, die beste Aufteilung in der Spalte Best.",
};
