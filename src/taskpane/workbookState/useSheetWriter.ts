import { useRef, useState } from "react";
import { findTarget, type Target } from "../../workbook/findTarget";
import type { SheetOrder } from "../../workbook/writeSheet";
import { writeSheet } from "../../workbook/writeSheet";
import { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { asProblem } from "./asProblem";

export type WritingState =
  | { readonly state: "idle" }
  /** The wanted name is taken: the person decides where the sheet goes. */
  | { readonly state: "asking"; readonly target: Target }
  | { readonly state: "writing"; readonly share: number }
  /** Cancelled: what was begun is being taken away, as soon as Excel answers. */
  | { readonly state: "stopping" }
  /** `stays`: where columns of the sheet that was replaced stay beside the person's rows. */
  | { readonly state: "written"; readonly name: string; readonly stays: string | undefined }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

export type SheetContent = Pick<
  SheetOrder,
  "name" | "tableName" | "cellStart" | "besideKind" | "behind" | "build" | "sources"
>;

export interface SheetWriter {
  readonly writing: WritingState;
  /** Writes at once where the name is free, and asks where it is not. */
  readonly start: (content: SheetContent) => void;
  /** The answer to the question; undefined for a new sheet. */
  readonly write: (content: SheetContent, replaces?: string) => void;
  readonly cancel: () => void;
}

export function useSheetWriter(): SheetWriter {
  const [writing, setWriting] = useState<WritingState>({ state: "idle" });
  // A dialog that is closing takes another press, so that the state on the screen is no guard against a second write.
  const abort = useRef<AbortController>(undefined);

  const end = (outcome: WritingState) => {
    abort.current = undefined;
    setWriting(outcome);
  };
  const fail = (thrown: unknown) => end({ state: "failed", problem: asProblem(thrown) });

  const begin = (work: (signal: AbortSignal) => Promise<unknown>) => {
    if (abort.current) return;
    const controller = new AbortController();
    abort.current = controller;
    setWriting({ state: "writing", share: 0 });
    work(controller.signal).catch(fail);
  };
  const put = async (content: SheetContent, signal: AbortSignal, replaces?: string) => {
    const progress = (share: number) => setWriting({ state: "writing", share });
    let left: string | undefined;
    const stays = (address: string) => (left = address);
    const name = await writeSheet({ ...content, replaces, signal, progress, stays });
    end({ state: "written", name, stays: left });
  };
  return {
    writing,
    start: (content) =>
      begin(async (signal) => {
        const target = await findTarget(content.name, content.sources);
        if (signal.aborted) fail(new WorkbookProblem("cancelled"));
        else if (target.own === undefined && !target.foreign) await put(content, signal);
        else end({ state: "asking", target });
      }),
    write: (content, replaces) => begin((signal) => put(content, signal, replaces)),
    cancel() {
      if (writing.state === "asking") setWriting({ state: "idle" });
      if (!abort.current) return;
      abort.current.abort();
      setWriting({ state: "stopping" });
    },
  };
}
