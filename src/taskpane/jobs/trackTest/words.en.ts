import { IN_ENGLISH, type FieldWords } from "../../job/JobWords";
import { counted, keywordSource } from "../../keywords/words.en";
import type { FieldName } from "./given";
import { trackSheetWords } from "./sheetWords.en";
import type { Phase } from "./tracking";

const clicksIn = (clicks: string) => `${clicks} ${clicks === "1" ? "click" : "clicks"}`;
const keywords = (count: string) => counted(count, "keyword");

/** Money of one click: what it costs, and what it is expected to bring. */
interface Prices {
  readonly cpc: string;
  readonly epc: string;
}

const fields = {
  customerValue: {
    label: "Customer value",
    why: "What a customer brings in all, less what it costs to serve them.",
    wrong: "Write an amount above 0, such as 60.",
  },
  usualRate: {
    label: "Usual conversion rate",
    why: "Conversions per click that you expected when you planned, before any click was seen.",
    wrong: "Write a rate above 0% and below 100%, such as 1%.",
  },
  usualClicks: {
    label: "Its worth in clicks",
    why: "How many clicks that rate counts for, beside those that were seen.",
    wrong: "Write a number of clicks above 0, such as 100.",
  },
  clicksAhead: {
    label: "Clicks to be had",
    why: "How many clicks a keyword can bring in all, where the plan does not say: the more, the longer it pays to test on.",
    wrong: "Write a whole number of clicks from 0 to 40,000, such as 1,000.",
  },
  confidence: {
    label: "Confidence",
    why: "How sure you want to be that a keyword earns more than it costs before it leaves its test early.",
  },
} satisfies Record<FieldName, FieldWords>;

/** The words of the job "Track a keyword test". */
export const en = {
  name: "Track a keyword test",
  about: "Which keywords of your test to pause, which to let run, and what both took and brought so far.",

  sources: {
    plan: {
      range: "Your test plan",
      why: "Click a cell of the keywords on the sheet that Plan a keyword test wrote; the whole table is read.",
      awaited: "The answer appears here once Worth has your plan and your report.",
      deleted: "The cells with your plan were deleted. Choose others.",
      role: {
        keyword: "Keywords",
        matchType: "Match type",
        campaign: "Campaign",
        adGroup: "Ad group",
        price: "CPC",
        setAside: "Set aside",
        ahead: "Clicks to be had",
      },
      which: {
        keyword: "Which column holds the keywords?",
        matchType: "Which column holds the match types?",
        campaign: "Which column holds the campaigns?",
        adGroup: "Which column holds the ad groups?",
        price: "Which column holds the costs per click (CPC)?",
        setAside: "Which column holds the money of each test?",
        ahead: "Which column holds the clicks to be had?",
      },
    },
    report: {
      ...keywordSource,
      range: "The report of the running test",
      why: "Keywords with clicks, cost and conversions since the test began; with a column of days or months, the answer goes by month as well.",
      deleted: "The cells with your report were deleted. Choose others.",
      awaited: "The answer appears here once Worth has your report.",
    },
  },

  fields,

  found: {
    plan: (a: { keywords: string; money: string; left: string }) =>
      `${keywords(a.keywords)} planned, ${a.money} set aside${a.left === "0" ? "" : `; ${a.left} ${a.left === "1" ? "row" : "rows"} without a price left out`}.`,
  },

  refusal: {
    noPlan: "There are no planned keywords in these cells. Choose the table of your plan.",
    noColumns: "Choose the columns with clicks, cost and conversions above.",
    noValue: "Enter what a customer is worth above.",
    twofold: (keyword: string) =>
      `The plan has “${keyword}” more than once, and the report does not tell by match type, campaign or ad group which row is which. Add these columns to the report.`,
  },

  phase: {
    pause: "Pause now",
    roi: "To ROI phase",
    testing: "Testing",
    notStarted: "Not started",
    untested: "Not in the test",
  } satisfies Record<Phase, string>,

  /** What to do about a keyword; on the sheet they end without a full stop. */
  todo: {
    pause: (a: Prices) => `Pause it: a click costs ${a.cpc} and can be expected to bring ${a.epc}`,
    roi: (a: Prices) => `Let it run for what it earns: a click costs ${a.cpc} and can be expected to bring ${a.epc}`,
    testing: (toGo: string) => `Test on: ${clicksIn(toGo)} to go`,
    testingUnless: (toGo: string) =>
      `Test on: pause it after ${toGo} more ${toGo === "1" ? "click" : "clicks"} if none of them sells`,
    notStarted: (planned: string) => `Start it: ${clicksIn(planned)} are planned`,
    untested: "The plan has no test for it, and it has no clicks",
  },

  answer: {
    pause: (count: string) => (count === "0" ? "No keyword is to be paused now." : `Pause ${keywords(count)} now.`),
    roi: (count: string) => (count === "0" ? "" : `Let ${count} run on.`),
    testing: (count: string) => (count === "0" ? "" : `Keep testing ${count}.`),
    notStarted: (count: string) => (count === "0" ? "" : `${count} ${count === "1" ? "has" : "have"} not started.`),
    spent: "spent on the test so far",
    spentCounted: (planned: string) =>
      `The cost of each keyword’s clicks up to those planned. The plan sets ${planned} aside for all of them.`,
    toGo: "clicks to go",
    toGoCounted:
      "Of the keywords that are still being tested: their planned clicks less those they have had, or fewer where each would be paused sooner if none of the next clicks sells.",
    phases: "What both phases took and brought",
    phasesCounted:
      "A keyword’s clicks up to those planned are the test’s, with their share of what it spent and sold. Those beyond are the ROI phase’s. A sale counts as much as a customer is worth.",
    test: "Test phase",
    roiPhase: "ROI phase",
    heads: { phase: "Phase", clicks: "Clicks", spent: "Spent", sales: "Sales", gain: "Earned less spent" },
    months: "By month",
    monthHeads: { month: "Month", test: "Spent in the test", roi: "Spent in the ROI phase", sales: "Sales" },
    strangers: (count: string, names: string) =>
      `${keywords(count)} of the report ${count === "1" ? "is" : "are"} not in the plan and ${count === "1" ? "does" : "do"} not count here: ${names}`,
    andMore: (count: string) => ` and ${count} more`,
    group: (phase: string, count: string) => `${phase} (${count})`,
    figures: (a: { clicks: string; planned: string; spent: string; money: string; sales: string }) =>
      `${a.clicks} of ${clicksIn(a.planned)}; ${a.spent} of ${a.money} spent; ${a.sales} ${a.sales === "1" ? "sale" : "sales"}.`,
    others: (count: string) => `${count} more`,
    line: (keyword: string, todo: string) => `${keyword}: ${todo}`,
  },

  written: (name: string) => `Written to the sheet “${name}”. Paste a newer report over the old one, and it follows.`,

  sheet: trackSheetWords,

  sample: IN_ENGLISH,
};

export type TrackWords = typeof en;
