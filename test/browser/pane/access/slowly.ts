import type { JobPane } from "../JobPane";

declare global {
  interface Window {
    /** Lets what is held go on. */
    goOn?: () => void;
    /** Holds no more timers. */
    setTimeoutAgain?: () => void;
  }
}

/** Begins something that does not go on, until its progress is shown: Excel does not answer, and no stage of work follows another. */
export async function slowly({ preview: { pane } }: JobPane, begin: () => Promise<unknown>): Promise<void> {
  await pane.evaluate(() => {
    const [run, after] = [Excel.run.bind(Excel), window.setTimeout.bind(window)] as ((...of: unknown[]) => unknown)[];
    const gate = new Promise<void>((open) => (window.goOn = open));
    const heldTimeout = (next: () => void, wait?: number) => (wait === 0 ? void gate.then(next) : after(next, wait));
    Object.assign(Excel, { run: (...of: unknown[]) => gate.then(() => run(...of)) });
    Object.assign(window, {
      setTimeout: heldTimeout,
      setTimeoutAgain: () => Object.assign(window, { setTimeout: after }),
    });
  });
  await begin();
  await pane.getByRole("button", { name: "Cancel", exact: true }).waitFor();
  await pane.evaluate(() => window.setTimeoutAgain?.());
}

/** Lets what was held go on. */
export async function goOn({ preview: { pane } }: JobPane): Promise<void> {
  await pane.evaluate(() => window.goOn?.());
}
