import type { CallManners } from "../functions/CallManners";
import type { ExcelVariant } from "../objects/ExcelVariant";

/**
 * What the address of the page asks for. Of Excel's variants: `?host=desktop` takes more than 5 MB at a time and says errors in
 * its language; `?culture=de-DE` writes numbers and dates so, and as in the locale where nothing is said; `?language=de-DE` is
 * that of Excel's own words; `?spilled=formulas`, `?calculation=manual`, `?names=visible` and `?names=all` are as ExcelVariant tells.
 */
export interface PageOptions extends ExcelVariant {
  /** `?empty`: one empty sheet instead of the sample. */
  readonly isEmpty: boolean;
  /** `?functions=protocol`: custom functions are called through office.js, message by message. */
  readonly usesProtocol: boolean;
  /** `?functions=earlier`: Excel still has the list of functions of an earlier version, which lacks the last of them. */
  readonly knowsEarlierFunctions: boolean;
  /** `?width=320`: of the pane, in pixels. */
  readonly paneWidth: number;
  /** `?locale=de-DE`: the language that the person types in. */
  readonly locale: string;
  /**
   * `?theme=dark`: one of Office's themes, or, as in `nightSky`, a contrast theme of Windows; without it the add-in is told
   * of none, as on the web.
   */
  readonly theme: string;
  /** `?api=1.12`: the version of ExcelApi that the add-in is told of; without it, that of today's Excel. */
  readonly api: string;
  /** `?blanks=null` or `zero`, `?errors=objects`, `?answers=late`: as CallManners tells. Blanks are 0 on a desktop. */
  readonly calls: CallManners;
  /** `?opened=before`: the formulas of the sample were there before Excel knew the add-in. */
  readonly isOpenedBefore: boolean;
  /** `?pane=other.html`: another page of dist/ in place of the task pane. */
  readonly pane: string;
}

/** ExcelApi of Excel on the web and of current desktops in the autumn of 2026. */
export const TODAYS_API = "1.21";

const BLANKS: Readonly<Record<string, CallManners["blank"]>> = { web: "", null: null, desktop: 0, zero: 0 };

export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const host = query.get("host") === "desktop" ? "desktop" : "web";
  const api = query.get("api") ?? TODAYS_API;
  return {
    isEmpty: query.has("empty"),
    usesProtocol: query.get("functions") === "protocol",
    knowsEarlierFunctions: query.get("functions") === "earlier",
    paneWidth: Math.max(200, Number(query.get("width")) || 350),
    locale: query.get("locale") ?? "en-US",
    culture: query.get("culture") ?? query.get("locale") ?? "en-US",
    language: query.get("language") ?? query.get("locale") ?? "en-US",
    theme: query.get("theme") ?? "",
    host,
    calls: {
      isLimited: host === "web",
      blank: BLANKS[query.get("blanks") ?? host],
      errorsAreDataTypes: query.get("errors") === "objects",
      answersLater: query.get("answers") === "late",
    },
    isOpenedBefore: query.get("opened") === "before",
    isManual: query.get("calculation") === "manual",
    namesStayVisible: query.get("names") === "visible",
    sheetsListAllNames: query.get("names") === "all",
    spilledCellsAnswerFormulas: query.get("spilled") === "formulas",
    api,
    selectsSeveralAreas: Number(api.replace(/^1\./, "")) >= 18,
    pane: query.get("pane") ?? "taskpane.html",
  };
}
