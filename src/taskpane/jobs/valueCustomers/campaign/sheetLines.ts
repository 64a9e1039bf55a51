import { cellsSaid, either, line, type Line, words as fixedWords } from "../../../job/said";
import type { Places } from "../../../job/SheetPart";
import { type CampaignSide, LATELY_DAYS } from "./campaign";
import { campaignCell, campaignColumn, type CampaignRow, type CampaignSheet } from "./CampaignSheet";
import { toldShareFormula } from "./sheetFigures";

/** What the pane says of a campaign, as it follows the sheet: whom to write to, what each must bring, and what that rests on. */
export function campaignLines(sheet: CampaignSheet): Line[] {
  return [possibleLine(sheet), line(figuresSaid(sheet), sheet.campaignWords.target), toldLine(sheet)];
}

/** Figures of the campaign as formulas that say them. */
function figuresSaid({ spoken }: CampaignSheet) {
  const money = (row: CampaignRow, side: CampaignSide) => (at: Places) => spoken.money(campaignCell(at, row, side));
  return {
    top: cellsSaid(spoken).share("highValueShare"),
    ...{ target: money("target", "everybody"), worth: money("worth", "everybody") },
    ...{ bestTarget: money("target", "best"), bestWorth: money("worth", "best") },
  };
}

/** Whom to write to; or why that cannot be said. */
function possibleLine(sheet: CampaignSheet): Line {
  const { campaignWords: words, spoken } = sheet;
  const answers = (at: Places, side: CampaignSide) => campaignCell(at, "answers", side);
  const people = (at: Places, side: CampaignSide) => campaignCell(at, "people", side);
  const most = (at: Places) => spoken.share(`${answers(at, "everybody")}/${people(at, "best")}`);
  const enough = either(
    (at) => `ROUND(${answers(at, "others")}-${people(at, "others")},9)>0`,
    fixedWords(words.none.tooFew()),
    verdictLine(sheet),
  );
  const notTooMany = either((at) => `ROUND(${answers(at, "others")},9)<0`, line({ most }, words.none.tooMany), enough);
  return either(
    (at) => `COUNT(${campaignColumn(at, "value")})=${at.cell("customers")}`,
    either((at) => `${people(at, "others")}<=0`, fixedWords(words.none.onlyBest()), notTooMany),
    fixedWords(words.sheet.grown),
  );
}

function verdictLine(sheet: CampaignSheet): Line {
  const { campaignWords: words, spoken } = sheet;
  const { top, bestTarget, bestWorth } = figuresSaid(sheet);
  const gain = (at: Places, side: CampaignSide) => campaignCell(at, "gain", side);
  const gained = (side: CampaignSide) => (at: Places) => spoken.money(gain(at, side));
  const others = (at: Places) => spoken.money(`ABS(${gain(at, "others")})`);
  return either(
    (at) => `AND(${gain(at, "everybody")}<=0,${gain(at, "best")}<=0)`,
    line({ top, bestTarget, bestWorth }, words.nobody),
    either(
      (at) => `${gain(at, "everybody")}>${gain(at, "best")}`,
      line({ top, gain: gained("everybody"), others }, words.everybody),
      line({ top, gain: gained("best"), others }, words.best),
    ),
  );
}

/** Why so many of the best answer, as long as nobody typed how many. */
function toldLine(sheet: CampaignSheet): Line {
  const { campaignWords: words, spoken, count } = sheet;
  const lately = (side: CampaignSide) => (at: Places) => spoken.percent(campaignCell(at, "recent", side));
  const figures = { top: figuresSaid(sheet).top, best: lately("best"), all: lately("everybody") };
  return either(
    (at) => `ABS(${at.cell("bestAnswerShare")}-${toldShareFormula(at)})<0.000001`,
    line(figures, (it) => words.told({ ...it, days: count(LATELY_DAYS) })),
    fixedWords(""),
  );
}
