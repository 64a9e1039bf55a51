// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ErrorBoundary } from "../../../src/taskpane/controls/ErrorBoundary/ErrorBoundary";
import { PaneJob } from "../../../src/taskpane/job/PaneJob";
import { SpeechContext } from "../../../src/taskpane/says/Says";
import { keepSetting } from "../../../src/workbook/documentSettings";
import { pageInNode } from "../../pane/pageInNode";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";
import { madeUpJob } from "../job/madeUpJob";
import { speechIn } from "../jobs/onSample";

beforeEach(() => {
  pageInNode();
  // React says of every error that a boundary took it.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Thrower({ told }: { told: { readonly by: unknown } }): ReactElement {
  // A library can throw anything at all.
  if (told.by !== undefined) throw told.by as Error;
  return <p>All is well</p>;
}

describe.each(["en", "de"] as const)("in %s", (language) => {
  const speech = speechIn(language, language);
  const { failed } = speech.texts;
  const shown = (children: ReactElement, back = () => undefined as void) =>
    render(
      <FluentProvider theme={webLightTheme}>
        <SpeechContext value={speech}>
          <ErrorBoundary back={back}>{children}</ErrorBoundary>
        </SpeechContext>
      </FluentProvider>,
    );

  test("a screen that throws says so in a sentence, and what it said, with a way back", () => {
    const back = vi.fn();
    shown(<Thrower told={{ by: new Error("it broke") }} />, back);
    for (const words of [failed.title, failed.text, failed.told("it broke")])
      expect(screen.getByText(words)).toBeTruthy();
    fireEvent.click(screen.getByText(failed.back));
    expect(back).toHaveBeenCalledOnce();
  });

  test("a screen that throws nothing at all, or a text, says so too", () => {
    for (const by of [null, "a text"]) {
      shown(<Thrower told={{ by }} />);
      expect(screen.getByText(failed.title)).toBeTruthy();
      cleanup();
    }
  });

  test("a screen is there again once it can be", () => {
    const told: { by: unknown } = { by: new Error("it broke") };
    shown(<Thrower told={told} />);
    told.by = undefined;
    fireEvent.click(screen.getByRole("button", { name: failed.again }));
    expect(screen.getByText("All is well")).toBeTruthy();
  });

  test("a stage that throws what nobody foresaw says so, in place of the screen of its job", async () => {
    const workbook = WorkbookInNode.open();
    pageInNode();
    await workbook.set("A1", [[1]]);
    await keepSetting("worth.addUp", { sources: { first: { range: "Sheet1!A1" } } });
    const job = madeUpJob({
      *work() {
        yield 0.5;
        throw new Error("a stage broke");
      },
    });
    shown(<PaneJob job={job} startWithSample={false} back={() => undefined} />);
    expect(screen.getByText(job.words[language].name)).toBeTruthy();
    expect(await screen.findByText(failed.told("a stage broke"))).toBeTruthy();
    expect(screen.queryByText(job.words[language].name)).toBeNull();
  });
});
