import { useEffect, useMemo, useRef } from "react";
import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { quotedSheet } from "../../../workbook/a1";
import type { RangeContents } from "../../../workbook/RangeContents";
import { readAddress, readSelection } from "../../../workbook/readRange";
import { writeSheet } from "../../../workbook/writeSheet";
import { useNumbers } from "../../numbers/NumbersContext";
import { useKept } from "../../workbookState/useKept";
import { useRange, type RangeState, type ReadWith } from "../../workbookState/useRange";
import { useSheetWriter, type SheetContent, type SheetWriter } from "../../workbookState/useSheetWriter";
import type { AssumptionsDraft } from "./assumptions";
import { keptPlan, NOTHING_KEPT, type KeptPlan, type ReadingChoices } from "./keptPlan";
import { planTestView, type PlanTestView } from "./planTestView";
import { readTable } from "./readTable";
import { sampleRange, sampleSheet } from "./sampleSheet";
import { testBudgetOrder } from "./testBudgetOrder";

const KEY = "worth.planTest";

export interface PlanTestState extends Pick<RangeState, "contents" | "problem" | "reading" | "deleted"> {
  readonly table?: KeywordTable;
  readonly kept: KeptPlan;
  readonly view: PlanTestView;
  readonly writer: SheetWriter;
  readonly assume: (change: Partial<AssumptionsDraft>) => void;
  readonly choose: (change: Partial<ReadingChoices>) => void;
  readonly takeAddress: (address: string) => void;
  readonly takeSelection: () => void;
  readonly takeSample: () => void;
  readonly startWriting: () => void;
  readonly writeTo: (replaces?: string) => void;
}

/** The state of the job: what was read, what is assumed, the answer, and the writing of it. */
export function usePlanTest(startWithSample: boolean): PlanTestState {
  const numbers = useNumbers();
  const [loaded, change] = useKept(KEY, keptPlan);
  const kept = loaded ?? NOTHING_KEPT;
  const range = useRange();
  const writer = useSheetWriter();
  const { contents, read } = range;

  const takeSample = () => {
    change(withoutChoices);
    read(async () => readAddress(sampleRange(await writeSheet(sampleSheet()))));
  };
  useBeginning(startWithSample, loaded, takeSample, read);
  useKeptRange(contents, change);

  const { choices, draft } = kept;
  const table = useMemo(() => contents && readTable(contents, choices), [contents, choices]);
  const data = useMemo(() => contents && table && { contents, table }, [contents, table]);
  const view = useMemo(() => planTestView(data, draft, numbers), [data, draft, numbers]);

  const order = () => {
    if (!data || !view.plan || !view.assumptions) return undefined;
    return testBudgetOrder({ ...data, plan: view.plan, assumptions: view.assumptions, locale: numbers.locale });
  };
  const withOrder = (act: (content: SheetContent) => void) => {
    const content = order();
    if (content) act(content);
  };
  return {
    ...range,
    ...(table && { table }),
    kept,
    view,
    writer,
    assume: (assumed) => change((before) => ({ ...before, draft: { ...before.draft, ...assumed } })),
    choose: (chosen) => change((before) => ({ ...before, choices: { ...before.choices, ...chosen } })),
    takeAddress: (address) => {
      change(withoutChoices);
      read(() => readAddress(address));
    },
    takeSelection: () => {
      change(withoutChoices);
      read(readSelection);
    },
    takeSample,
    startWriting: () => withOrder(writer.start),
    writeTo: (replaces) => withOrder((content) => writer.write(content, replaces)),
  };
}

/** What was decided about the columns of one range means nothing for the next. */
function withoutChoices(kept: KeptPlan): KeptPlan {
  return { ...kept, choices: {} };
}

/** Goes on where the document left off, or begins with sample data where that was asked for; either of them once. */
function useBeginning(
  startWithSample: boolean,
  kept: KeptPlan | undefined,
  takeSample: () => void,
  read: ReadWith,
): void {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || !kept) return;
    begun.current = true;
    const { range } = kept;
    if (startWithSample) takeSample();
    else if (range !== undefined) read(() => readAddress(range));
  });
}

/** Remembers which range is in use, by its name of now: a sheet may be renamed and rows may push a range down. */
function useKeptRange(
  contents: RangeContents | undefined,
  change: (changed: (kept: KeptPlan) => KeptPlan) => void,
): void {
  const range = contents && `${quotedSheet(contents.sheetName)}!${contents.asked}`;
  useEffect(() => {
    if (range !== undefined) change((kept) => (kept.range === range ? kept : { ...kept, range }));
  }, [range, change]);
}
