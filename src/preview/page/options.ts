/** What the address of the page asks for. */
export interface PageOptions {
  /** `?empty`: one empty sheet instead of the sample. */
  readonly isEmpty: boolean;
  /** `?functions=protocol`: custom functions are called through office.js, message by message. */
  readonly usesProtocol: boolean;
  /** `?width=320`: of the pane, in pixels. */
  readonly paneWidth: number;
  /** `?locale=de-DE`: the language that the person types in. */
  readonly locale: string;
  /** `?culture=de-DE`: how numbers and dates are written; as in that language where nothing is said. */
  readonly culture: string;
  /** `?language=de-DE`: what Excel's own words are in; that of the locale where nothing is said. */
  readonly language: string;
  /**
   * `?theme=dark`: one of Office's themes, or, as in `nightSky`, a contrast theme of Windows; without it the add-in is told
   * of none, as on the web.
   */
  readonly theme: string;
  /** `?api=1.12`: the version of ExcelApi that the add-in is told of; without it, that of today's Excel. */
  readonly api: string;
  /** `?spilled=formulas`: cells that a formula spills into answer that formula. */
  readonly spilledCellsAnswerFormulas: boolean;
  /** `?pane=other.html`: another page of dist/ in place of the task pane. */
  readonly pane: string;
}

/** ExcelApi of Excel on the web and of current desktops in the autumn of 2026. */
export const TODAYS_API = "1.21";

export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  return {
    isEmpty: query.has("empty"),
    usesProtocol: query.get("functions") === "protocol",
    paneWidth: Math.max(200, Number(query.get("width")) || 350),
    locale: query.get("locale") ?? "en-US",
    culture: query.get("culture") ?? query.get("locale") ?? "en-US",
    language: query.get("language") ?? query.get("locale") ?? "en-US",
    theme: query.get("theme") ?? "",
    spilledCellsAnswerFormulas: query.get("spilled") === "formulas",
    api: query.get("api") ?? TODAYS_API,
    pane: query.get("pane") ?? "taskpane.html",
  };
}
