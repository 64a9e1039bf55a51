import { fireEvent } from "@testing-library/dom";
import { createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import type { Grid } from "../../src/preview/grid/Grid";
import { LANGUAGES } from "../../src/taskpane/texts/languages";
import type { MemoryGrid } from "../preview/MemoryGrid";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { leftOpen } from "../run/leftOpen";
import { patienceIsOver } from "../run/timersDue";
import { pageInNode } from "./pageInNode";
import type { TestPane } from "./TestPane";

/** Longer than anything takes here, and shorter than a test may. */
const PATIENCE = 120_000;

/** What stands on the home list in every language: the pane is drawn in the browser's before Excel has said its own. */
const HOME = new RegExp(
  `^(${Object.values(LANGUAGES)
    .map(({ functionGuide }) => functionGuide.title)
    .join("|")})`,
);

/** How long a look at the page holds where nothing is drawn, in milliseconds. */
const LOOKS_AGAIN_AFTER = 25;

/** Of what a failed test tells of the pane, in characters. */
const SHOWN_AT_MOST = 600;

let open: Root | undefined;

/**
 * The whole task pane, drawn by jsdom beside a workbook in memory. It is used as in a browser, but for all that has to do
 * with sizes, focus and looks.
 */
export class PaneInNode<G extends Grid = MemoryGrid> implements TestPane {
  constructor(readonly workbook: WorkbookInNode<G>) {}

  /** Opens the pane anew beside this workbook; one that is open goes. */
  static open(): Promise<PaneInNode>;
  static open<G extends Grid>(workbook: WorkbookInNode<G>): Promise<PaneInNode<G>>;
  static async open(workbook: WorkbookInNode<Grid> = WorkbookInNode.open()): Promise<PaneInNode<Grid>> {
    await closePane();
    pageInNode();
    localStorage.setItem("worth.seen", "1");
    const place = document.body.appendChild(document.createElement("div"));
    open = createRoot(place);
    leftOpen.add(() => void closePane());
    open.render(createElement(App));
    const pane = new PaneInNode(workbook);
    await pane.#found("the home list", () => pane.#button(HOME));
    return pane;
  }

  /** Opens the pane, and in it the job of this name. */
  static async at<G extends Grid>(job: string, workbook: WorkbookInNode<G>): Promise<PaneInNode<G>> {
    const pane = await PaneInNode.open(workbook);
    await pane.press(new RegExp(`^${job}`));
    return pane;
  }

  async press(name: string | RegExp): Promise<void> {
    (await this.#pressable(name)).click();
    // React draws what follows from a press before anything else happens.
    await moment();
  }

  async pressTwice(name: string | RegExp): Promise<void> {
    const button = await this.#pressable(name);
    button.click();
    // In a browser, too, what React does at once is done before the second press.
    await new Promise<void>(queueMicrotask);
    button.click();
    await moment();
  }

  /** Types into the field of this label. */
  async fill(label: string, text: string): Promise<void> {
    fireEvent.change(await this.#field(label), { target: { value: text } });
    await moment();
  }

  /** Chooses an option of a list by what it says. */
  async choose(label: string, option: string): Promise<void> {
    const list = await this.#field(label);
    const found = [...list.querySelectorAll("option")].find((each) => textOf(each) === option);
    if (!found) throw new Error(`${label} has no option ${option}`);
    fireEvent.change(list, { target: { value: found.value } });
    await moment();
  }

  async assume(label: string, value: string): Promise<void> {
    const isList = (await this.#field(label)).tagName === "SELECT";
    await (isList ? this.choose(label, value) : this.fill(label, value));
  }

  /** Ticks a box, or chooses one of several. */
  async tick(label: string): Promise<void> {
    (await this.#field(label)).click();
    await moment();
  }

  /** Ends what was typed into a field. */
  async enter(label: string): Promise<void> {
    fireEvent.keyDown(await this.#field(label), { key: "Enter" });
    await moment();
  }

  async holds(label: string): Promise<string> {
    return (await this.#field(label)).value;
  }

  canPress(name: string | RegExp): Promise<boolean> {
    const button = this.#button(name);
    return Promise.resolve(button !== undefined && isPressable(button));
  }

  async said(words: string | RegExp): Promise<string> {
    return this.#found(`the words ${String(words)}`, () => shownAs(words));
  }

  /** Waits until the pane shows these words, which it does only after a while: that passes at once. */
  saidInTime(words: string | RegExp): Promise<string> {
    return this.#found(`the words ${String(words)}`, () => {
      patienceIsOver();
      return shownAs(words);
    });
  }

  async ready(): Promise<void> {
    await this.#pressable("Write to sheet");
  }

  /** Selects cells and reads what they stand in. */
  async use(address: string): Promise<void> {
    await this.workbook.quiet();
    await this.workbook.select(address);
    await this.press("Use selection");
    await this.workbook.quiet();
  }

  /** Presses "Write to sheet" and gives the name of the sheet that was written. */
  async write(): Promise<string> {
    await this.ready();
    await this.workbook.quiet();
    await this.press("Write to sheet");
    return this.written();
  }

  /** Waits until a sheet is written, and gives its name. */
  async written(): Promise<string> {
    const words = await this.said(/^Written to the sheet/);
    await this.workbook.calculated();
    return /“(.+)”/.exec(words)?.[1] ?? "";
  }

  async looksFrom(cell: string): Promise<void> {
    const field = () => document.querySelector<HTMLInputElement>("input[id$=-range]");
    await this.#found(`a range from ${cell}`, () => field()?.value.includes(`!${cell}:`) || undefined);
  }

  /** A field; where it is folded away, it is unfolded. */
  async #field(label: string): Promise<HTMLInputElement | HTMLSelectElement> {
    const found = await this.#found(`a field ${label}`, () => {
      const named = [...document.getElementsByTagName("label")].find((each) => textOf(each) === label);
      const field = named?.control;
      return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : undefined;
    });
    const folded = found.closest("[hidden]")?.id;
    if (folded) {
      document.querySelector<HTMLElement>(`[aria-controls="${folded}"]`)?.click();
      await moment();
    }
    return found;
  }

  #button(name: string | RegExp): HTMLElement | undefined {
    return [...document.getElementsByTagName("button")].find((button) =>
      isNamed(button.getAttribute("aria-label") ?? textOf(button), name),
    );
  }

  #pressable(name: string | RegExp): Promise<HTMLElement> {
    return this.#found(`a button ${String(name)} to press`, () => {
      const button = this.#button(name);
      return button && isPressable(button) ? button : undefined;
    });
  }

  async #found<T>(what: string, look: () => T | undefined): Promise<T> {
    for (const end = performance.now() + PATIENCE; performance.now() < end; await drawnAnew()) {
      const found = look();
      if (found !== undefined) return found;
    }
    throw new Error(
      `There is not ${what}. The pane says at its end: ${[...shownTexts()].join(" | ").slice(-SHOWN_AT_MOST)}`,
    );
  }
}

async function closePane(): Promise<void> {
  open?.unmount();
  open = undefined;
  document.body.replaceChildren();
  await moment();
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

/** Waits until the page is drawn anew, or a moment that nobody notices: what a field holds may change without it. */
function drawnAnew(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      setTimeout(resolve, 1);
    };
    const observer = new MutationObserver(end);
    const timer = setTimeout(end, LOOKS_AGAIN_AFTER);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

function shownAs(words: string | RegExp): string | undefined {
  for (const text of shownTexts()) if (isNamed(text, words)) return text;
  return undefined;
}

/** What stands in the page, element by element, but for what is only read out. Tests look often: selectors take ten times as long. */
function* shownTexts(element: Element = document.body): Generator<string> {
  if (element.hasAttribute("hidden") || element.getAttribute("role") === "status") return;
  let hasText = false;
  const within: Element[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) hasText = true;
    else if (child.nodeType === Node.ELEMENT_NODE) within.push(child as Element);
  }
  if (hasText) yield textOf(element);
  for (const one of within) yield* shownTexts(one);
}

function isPressable(button: HTMLElement): boolean {
  return !button.matches(":disabled, [aria-disabled=true]");
}

function textOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

function isNamed(text: string, name: string | RegExp): boolean {
  return typeof name === "string" ? text === name : name.test(text);
}
