import { expect } from "vitest";
import { JobPane } from "../JobPane";

/** What has the focus: its name, where it stands on the page, and whether the one before looked any other with the focus. */
interface Stop {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly unseenBefore: string;
}

declare global {
  interface Window {
    /** What had the focus when it was last looked at, and how it looked with it. */
    lastStop?: { readonly element: Element; readonly name: string; readonly look: string };
  }
}

/** So soon all is drawn, on a busy machine as well, in milliseconds. */
const DRAWN = 3000;

/**
 * The pane as it is used by keyboard alone. With every key the focus has to be on something in the pane, that has to look
 * other than it does without the focus, and Tab has to go on down the page or to the right.
 */
export class KeyboardPane extends JobPane {
  /** Presses a key and gives the name of what has the focus then. */
  async key(key: string): Promise<string> {
    await this.preview.page.keyboard.press(key);
    return (await this.stop()).name;
  }

  /** Goes on by Tab until the button, heading or field of this name has the focus. */
  async tabTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    let before = await this.stop();
    for (let i = 0; i < 80 && before.name !== name; i++) {
      await this.preview.page.keyboard.press(key);
      const next = await this.stop();
      if (key === "Tab") {
        const goesOn = next.top > before.top - 1 || next.left >= before.right - 1;
        expect(goesOn, `Tab goes back up from “${before.name}” to “${next.name}”`).toBe(true);
      }
      before = next;
    }
    expect(before.name).toBe(name);
  }

  /** Goes to what has this name by Tab, and presses it. */
  async activate(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.tabTo(name, key);
    await this.preview.page.keyboard.press("Enter");
  }

  /** Goes to a field by Tab, unfolds it where it is folded away, and writes this in place of what stands there. */
  async type(field: string, text: string): Promise<void> {
    const fold = await this.foldOver(this.preview.pane.getByLabel(field, { exact: true }));
    if (fold) await this.activate((await fold.textContent()) ?? "");
    await this.tabTo(field);
    await this.preview.page.keyboard.press("ControlOrMeta+A");
    await this.preview.page.keyboard.type(text);
    expect(await this.focused()).toBe(field);
  }

  async focused(): Promise<string> {
    return (await this.stop()).name;
  }

  /** What had the focus and went takes it along; what comes in its place has it as soon as it is drawn. */
  private async stop(): Promise<Stop> {
    const look = () => this.preview.pane.evaluate(lookAtFocus);
    let stop = await look();
    for (const until = Date.now() + DRAWN; stop.name === "" && Date.now() < until; stop = await look());
    expect(stop.name, "The focus is nowhere").not.toBe("");
    expect(stop.unseenBefore, "It looks the same with the focus and without").toBe("");
    return stop;
  }
}

function lookAtFocus(): Stop {
  const element = document.activeElement ?? document.body;
  const before = window.lastStop;
  const wentOn = before?.element.isConnected && before.element !== element;
  const unseenBefore = wentOn && lookOf(before.element) === before.look ? before.name : "";
  const name = element === document.body ? "" : nameOf(element);
  if (!before || before.element !== element) window.lastStop = { element, name, look: lookOf(element) };
  const { left, right, top } = element.getBoundingClientRect();
  return { name, left, right, top: top + window.scrollY, unseenBefore };

  function nameOf(named: Element): string {
    const labels = "labels" in named ? [...(named.labels as NodeListOf<HTMLLabelElement>)] : [];
    const words = labels.map(({ textContent }) => textContent.trim()).join(" ");
    return named.getAttribute("aria-label") || words || (named.textContent ?? "").trim();
  }

  /** All by which a control, or the box that a field stands in, can show that it has the focus. */
  function lookOf(shown: Element): string {
    const looks = [shown, shown.parentElement ?? shown].flatMap((each) =>
      ["", "::after", "::before"].map((part) => {
        const style = getComputedStyle(each, part || null);
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, transform, opacity, content } = style;
        const borders = [style.borderTopColor, style.borderTopWidth, style.borderBottomColor, style.borderBottomWidth];
        return [outlineStyle, outlineWidth, outlineColor, boxShadow, transform, opacity, content, ...borders];
      }),
    );
    return JSON.stringify(looks);
  }
}
