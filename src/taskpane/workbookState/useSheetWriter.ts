import { useRef, useState } from "react";
import { findTarget, type Target } from "../../workbook/findTarget";
import type { SheetOrder } from "../../workbook/writeSheet";
import { writeSheet } from "../../workbook/writeSheet";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { asProblem } from "./asProblem";

export type WritingState =
  | { readonly state: "idle" }
  /** The wanted name is taken: the person decides where the sheet goes. */
  | { readonly state: "asking"; readonly target: Target }
  | { readonly state: "writing"; readonly share: number }
  | { readonly state: "written"; readonly name: string }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

export type SheetContent = Pick<SheetOrder, "name" | "tableName" | "cellStart" | "build" | "source">;

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
  const abort = useRef<AbortController>(undefined);
  const fail = (thrown: unknown) => setWriting({ state: "failed", problem: asProblem(thrown) });

  const write = (content: SheetContent, replaces?: string) => {
    const controller = new AbortController();
    abort.current = controller;
    setWriting({ state: "writing", share: 0 });
    const progress = (share: number) => setWriting({ state: "writing", share });
    writeSheet({ ...content, ...(replaces !== undefined && { replaces }), signal: controller.signal, progress }).then(
      (name) => setWriting({ state: "written", name }),
      fail,
    );
  };
  const start = (content: SheetContent) => {
    setWriting({ state: "writing", share: 0 });
    findTarget(content.name).then((target) => {
      if (target.own === undefined && !target.foreign) write(content);
      else setWriting({ state: "asking", target });
    }, fail);
  };
  const cancel = () => {
    abort.current?.abort();
    if (writing.state === "asking") setWriting({ state: "idle" });
  };
  return { writing, start, write, cancel };
}
