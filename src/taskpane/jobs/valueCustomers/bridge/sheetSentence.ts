import { said } from "../../../job/said";
import type { Places } from "../../../job/SheetPart";
import { capital } from "../../../texts/capital";
import { type BridgeSheet, toldCauses } from "./BridgeSheet";
import { isByTime } from "./parting";

/** What the pane says of the group, of whichever stands in the cell. */
export function sentenceFormula(sheet: BridgeSheet, at: Places): string {
  const { bridgeWords: words, bridge, spoken } = sheet;
  const [group, difference] = [at.cell("bridge group"), at.cell("bridge difference")];
  const parts = toldCauses(sheet).map(({ cause }) => {
    const amount = at.cell(`bridge ${cause}`);
    const { takes, adds } = words.causes[cause];
    const by = (sentence: string, formula: string) => said(`, ${sentence}`, { amount: spoken.money(formula) });
    const less = by(words.takes("{amount}", takes), `(-${amount})`);
    const more = by(words.adds("{amount}", adds), amount);
    return `IF(ROUND(N(${amount}),2)<0,${less},IF(ROUND(N(${amount}),2)>0,${more},""))`;
  });
  const figures = {
    group: isByTime(bridge.by) ? spoken.month(group) : `${group}&""`,
    parts: `MID(${parts.join("&")},3,2000)`,
    less: spoken.money(`(-${difference})`),
    more: spoken.money(difference),
    days: bridge.days === undefined ? "" : spoken.count(at.cell("bridgeDays")),
  };
  const { less, more, alike } = sentencesOf(sheet, { group: "{group}", parts: "{parts}", days: "{days}" });
  const unlike =
    `IF(ROUND(${difference},2)<0,${said(less("{less}"), figures)},` +
    `IF(ROUND(${difference},2)>0,${said(more("{more}"), figures)},${said(alike, figures)}))`;
  return `IF(ISNUMBER(${difference}),${unlike},${said(words.by[bridge.by].unknown, {})})`;
}

/** What is said of a group that is worth less, more or as much: of all that its customers brought, or of their first days. */
function sentencesOf(
  { bridgeWords: words, bridge }: BridgeSheet,
  { group, parts, days }: { readonly group: string; readonly parts: string; readonly days: string },
) {
  const { who: called } = words.by[bridge.by];
  if (bridge.days === undefined) {
    const who = capital(called(group));
    return {
      less: (less: string) => words.less({ who, less, parts }),
      more: (more: string) => words.more({ who, more, parts }),
      alike: words.alike({ who }),
    };
  }
  const who = called(group);
  return {
    less: (less: string) => words.lessEarly({ who, days, less, parts }),
    more: (more: string) => words.moreEarly({ who, days, more, parts }),
    alike: words.alikeEarly({ who, days }),
  };
}

/** As long as the sentence will be. */
export function typicalSentence(sheet: BridgeSheet): string {
  const { bridgeWords: words, bridge } = sheet;
  const parts = toldCauses(sheet).map(({ cause }) => words.takes("1,234.00", words.causes[cause].takes));
  const group = isByTime(bridge.by) ? "Jan 2000" : bridge.least.group;
  return sentencesOf(sheet, { group, parts: parts.join(", "), days: "1,234" }).less("1,234.00");
}
