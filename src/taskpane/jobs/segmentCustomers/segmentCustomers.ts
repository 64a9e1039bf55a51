import { NEED_HEADER, needs, withoutAnswer } from "../../../sample/needs";
import { fieldViews, type FieldView } from "../../job/FieldView";
import type { Job } from "../../job/Job";
import type { Data } from "../../job/JobData";
import { isFarDates } from "../../orders/isFarDates";
import type { Says } from "../../says/Says";
import { segmentsAnswer } from "./answer";
import { isMeant, readCustomers, rolesOfCustomers, type SegmentTable } from "./customers";
import { FORM, MOST_SEGMENTS, PLACES } from "./form";
import { customersFound } from "./found";
import type { Read, SegmentFilling, Segments } from "./given";
import { groupsSheet } from "./groupsSheet";
import { segmentPlace } from "./place";
import { traitsIn } from "./traits";
import { segmentation } from "./segmentation";
import { SegmentCard } from "./SegmentCard";
import { segmentsBeside } from "./segmentsBeside";
import { segmentsSheet } from "./sheet";
import { SurveyColumns } from "./SurveyColumns";
import { groupsRefused } from "./summed/refused";
import { summedGroups } from "./summed/summedGroups";
import { columnBeside, columnsCalled } from "./surveyRefs";
import { valueGroups } from "./valueGroups";
import { segmentQueries } from "./warehouse";
import { SEGMENT_WORDS } from "./words";
import type { SegmentWords } from "./words.en";

/** "Segment customers": who needs the same, what each of these segments needs most, and what it is worth. */
export const segmentCustomers: Job<Read, typeof FORM, Segments, SegmentWords> = {
  id: "segmentCustomers",
  icon: "M6 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm8.5 1.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 17a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  words: SEGMENT_WORDS,
  form: FORM,
  sources: {
    customers: {
      read: readCustomers,
      roles: rolesOfCustomers,
      found: customersFound,
      suits: isMeant,
      mayStayOpen: isFarDates,
      beside: { kind: segmentsBeside, area: besideRows },
      Extra: SurveyColumns,
      sample: {
        sheetName: "Sample needs",
        tableName: "Sample_needs",
        rows: [NEED_HEADER, ...needs(), ...withoutAnswer()],
        widths: [70, ...NEED_HEADER.slice(1).map(() => 76)],
        formats: NEED_HEADER.map((heading) => (heading === "Value" ? "#,##0.00" : "")),
      },
    },
  },
  fields: segmentFields,
  refuse({ read }, says) {
    const { refusal } = says.words;
    const { by, orders, survey, summed } = read.customers.table;
    if (summed) return groupsRefused({ contents: read.customers.contents, table: summed }, says);
    if (by === "orders") return orders?.orders.length === 0 ? refusal.noOrders : undefined;
    if (survey.sights.every(({ notation }) => notation === undefined)) return refusal.noAnswers;
    if (survey.needs.length === 0) return refusal.noNeeds;
    return survey.rows.length < 2 ? refusal.noRows : undefined;
  },
  *work({ read, draft }) {
    const { by, orders, survey, summed } = read.customers.table;
    const groupBy = draft.groupBy ?? "rfm";
    if (summed) return { summed: summedGroups(summed, groupBy) };
    if (by === "orders" && orders) return { groups: yield* valueGroups({ ...read.customers, table: orders }, groupBy) };
    return { needs: yield* segmentation(survey, draft.segments, traitsIn(read.customers)) };
  },
  answer: segmentsAnswer,
  sheet: (result, given, says) => {
    // Its formulas look at the whole block, in which rows stand that were left out.
    if (given.read.customers.table.isPart || result.summed) return undefined;
    return result.needs ? segmentsSheet(result.needs, given, says) : groupsSheet(result.groups, given, says);
  },
  drawn: { segment: SegmentCard },
  database: {
    below: "answer",
    asks: ["needsTable", "needsCustomer", "table", "customer", "day", "amount", "cost"],
    queries: segmentQueries,
  },
};

/** The two columns beside the rows of a survey. */
function besideRows(contents: Data<SegmentTable>["contents"], table: SegmentTable) {
  if (table.by !== "needs") return undefined;
  const { headerEnd, firstRow, lastRow } = table.survey;
  const first = headerEnd ?? firstRow;
  const column = columnBeside({ contents, table });
  return { row: contents.row + first, column, rows: lastRow - first + 1, columns: 2 };
}

function segmentFields(
  { read, draft }: SegmentFilling,
  result: Segments | undefined,
  says: Says<SegmentWords>,
): FieldView[] {
  const { words, numbers } = says;
  const { choice } = fieldViews(FORM, draft, says);
  const { customers: data } = read;
  if (data && data.table.by !== "needs") return [choice("groupBy")];
  const found = result?.needs;
  const most = Math.min(MOST_SEGMENTS, found?.differentRows ?? MOST_SEGMENTS);
  const segments = choice(
    "segments",
    FORM.segments.of.filter((count) => count <= most),
  );
  const [best, ...counts] = segments.options;
  const clearest = found ? { ...best, label: words.clearest(numbers.count(found.chosen)) } : best;
  return [{ ...segments, isWide: true, options: [clearest, ...counts] }, ...(data ? [placeField(data)] : [])];

  function placeField(data: Data<SegmentTable>): FieldView {
    const place = segmentPlace(data, draft.place);
    const columns = columnsCalled(columnBeside(data), 2);
    const open = PLACES.filter((one) => one === "sheet" || data.hasRoom || place === "beside");
    const why = data.hasRoom ? words.place.free(columns) : words.place.taken(columns);
    return { ...choice("place", open), value: place, why };
  }
}
