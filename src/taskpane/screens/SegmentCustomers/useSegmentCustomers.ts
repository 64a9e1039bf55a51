import { useEffect, useMemo, useState } from "react";
import { columnsAreFree } from "../../../workbook/columnsAreFree";
import type { Unanswered } from "../../../sentences/Unanswered";
import { useRangeJob, type RangeJob, type RangeJobKind } from "../../job/useRangeJob";
import type { Numbers } from "../../numbers/Numbers";
import { useNumbers } from "../../numbers/NumbersContext";
import { texts } from "../../texts/texts";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import { useStages, type Stages } from "../../workbookState/useStages";
import { ordersFound } from "../../orders/ordersFound";
import type { Place, SegmentDraft } from "./assumptions";
import { groupsOrder } from "./groupsSheet";
import { groupsAnswer, type GroupsAnswer } from "./groupsView";
import { keptSegmentation } from "./keptSegmentation";
import { SAMPLE_SURVEY } from "./sampleSurvey";
import { segmentation, type Segmentation } from "./segmentation";
import { readSegmentTable, type SegmentData, type SegmentOptions, type SegmentTable } from "./segmentData";
import { segmentOrder } from "./segmentSheet";
import { segmentAnswer, segmentNames, type SegmentAnswer } from "./segmentView";
import { surveyFound } from "./surveyFound";
import { columnBeside } from "./surveyRefs";
import { valueGroups, type ValueGroups } from "./valueGroups";

const JOB: RangeJobKind<SegmentDraft, SegmentOptions, SegmentTable> = {
  key: "worth.segmentCustomers",
  check: keptSegmentation,
  readTable: readSegmentTable,
  sample: SAMPLE_SURVEY,
};

/** What came out, and of which cells: others may have been read since. */
type Outcome = { readonly of: SegmentData } & (
  { readonly needs: Segmentation | Unanswered } | { readonly groups: ValueGroups }
);

export interface SegmentCustomersState extends RangeJob<SegmentDraft, SegmentOptions, SegmentTable> {
  readonly found: string | undefined;
  /** Why there is nothing to work out yet, and what to do. */
  readonly refusal: string | undefined;
  readonly stages: Stages<Outcome>;
  readonly result?: Segmentation;
  readonly answer?: SegmentAnswer;
  readonly groups?: GroupsAnswer;
  /** Whether there is room beside the rows, and where the segments are to go. */
  readonly isFree: boolean;
  readonly place: Place;
  readonly order: SheetContent | undefined;
}

/** The state of the job: the survey that was read, the segments found in it, their names, and the sheet to write. */
export function useSegmentCustomers(startWithSample: boolean): SegmentCustomersState {
  const numbers = useNumbers();
  const job = useRangeJob(JOB, startWithSample);
  const { data, kept } = job;
  const { draft } = kept;
  const refusal = refusalOf(data);
  const { segments } = draft;
  const work = useMemo(() => {
    if (!data || refusal !== undefined) return undefined;
    return () => outcome(data, segments);
  }, [data, refusal, segments]);
  const stages = useStages(work);
  const isFree = useRoom(data);
  const place = draft.place ?? (isFree ? "beside" : "sheet");

  const ready = stages.share === undefined && !stages.cancelled && refusal === undefined;
  const shown = useMemo(() => shownOf(stages.result, draft.names, numbers), [stages.result, draft.names, numbers]);
  const told = data && foundIn(data, numbers);
  return {
    ...job,
    found: told,
    refusal: refusal ?? shown.failed,
    stages,
    isFree,
    place,
    ...(refusal === undefined && shown),
    order: ready && stages.result && told !== undefined ? orderOf(stages.result, told) : undefined,
  };

  function orderOf(outcome: Outcome, found: string): SheetContent | undefined {
    const { of: data } = outcome;
    const { locale } = numbers;
    if ("needs" in outcome) {
      const { needs: result } = outcome;
      if ("why" in result) return undefined;
      const { names } = segmentNames(result, data, draft.names[result.segments]);
      return segmentOrder({ data, result, names, place, locale, found });
    }
    const { orders } = data.table;
    return orders && groupsOrder({ contents: data.contents, orders, result: outcome.groups, locale, found });
  }
}

function* outcome(data: SegmentData, segments: number | undefined): Generator<number, Outcome> {
  const { by, orders, survey } = data.table;
  if (by === "orders" && orders) return { of: data, groups: yield* valueGroups(orders.orders) };
  return { of: data, needs: yield* segmentation(survey, segments) };
}

interface Shown extends Pick<SegmentCustomersState, "result" | "answer" | "groups"> {
  /** Why these cells have no answer. */
  readonly failed?: string;
}

function shownOf(outcome: Outcome | undefined, names: SegmentDraft["names"], numbers: Numbers): Shown {
  if (!outcome) return {};
  if ("groups" in outcome) return { groups: groupsAnswer(outcome.groups, numbers, outcome.of.table.orders?.currency) };
  const { needs: result, of: data } = outcome;
  if ("why" in result) return { failed: texts.formula(result.why) };
  return { result, answer: segmentAnswer(data, result, names[result.segments], numbers) };
}

function foundIn(data: SegmentData, numbers: Numbers): string {
  const { by, orders } = data.table;
  return by === "orders" && orders ? ordersFound(orders, data.contents.row, numbers) : surveyFound(data, numbers);
}

function refusalOf(data: SegmentData | undefined): string | undefined {
  const words = texts.segmentCustomers.refusal;
  if (!data) return words.noData;
  if (data.table.by === "orders") return undefined;
  const { needs, rows } = data.table.survey;
  if (needs.length === 0) return words.noNeeds;
  return rows.length < 2 ? words.noRows : undefined;
}

/** Whether the two columns beside the rows hold nothing but what Worth put there. */
function useRoom(data: SegmentData | undefined): boolean {
  const [room, setRoom] = useState<{ readonly data: SegmentData; readonly isFree: boolean }>();
  useEffect(() => {
    if (!data || data.table.by !== "needs") return;
    const { contents, table } = data;
    const { headerRow, firstRow, lastRow } = table.survey;
    const row = headerRow ?? firstRow;
    const block = { row: contents.row + row, column: columnBeside(data), rows: lastRow - row + 1, columns: 2 };
    let gone = false;
    columnsAreFree(contents.sheetId, block).then(
      (isFree) => !gone && setRoom({ data, isFree }),
      // Whatever keeps them from being looked at, nothing is to be written there.
      () => !gone && setRoom({ data, isFree: false }),
    );
    return () => {
      gone = true;
    };
  }, [data]);
  return room !== undefined && room.data === data && room.isFree;
}
