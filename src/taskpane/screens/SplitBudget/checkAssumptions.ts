import {
  CHANNEL_FIELDS,
  CUSTOMER_FIELDS,
  type ChannelAssumptions,
  type CustomerAssumptions,
  type FieldName,
  type SplitDraft,
} from "./assumptions";

/** What each number of the form must be. The words for it are the pane's, the limits those of the formulas. */
const RULES: Readonly<Record<FieldName, (value: number, draft: SplitDraft) => boolean>> = {
  budget: (value) => value > 0,
  elasticity: (value) => value > 0 && value < 1,
  least: (value) => value >= 0,
  most: (value, { least }) => value >= (least ?? 0),
  margin: (value) => value > 0 && value <= 1,
  acquisitionSpend: (value) => value > 0,
  acquisitionRate: (value, { acquisitionCeiling }) => value > 0 && value < (acquisitionCeiling ?? 1),
  acquisitionCeiling: (value) => value > 0 && value <= 1,
  retentionSpend: (value) => value > 0,
  retentionRate: (value, { retentionCeiling }) => value > 0 && value < (retentionCeiling ?? 1),
  retentionCeiling: (value) => value > 0 && value <= 1,
  customerMargin: (value) => value > 0,
  costOfMoney: (value) => value > 0 && value <= 10,
};

export interface CheckedAssumptions {
  /** The fields whose value breaks their rule. A field that is still to be filled is not wrong, unless it has a default. */
  readonly wrong: readonly FieldName[];
  readonly channels?: ChannelAssumptions;
  /** Undefined as long as a figure is missing or wrong. */
  readonly customers?: CustomerAssumptions;
  /** How many figures of winning and keeping are still missing, once some are there. */
  readonly missing: number;
}

export function checkAssumptions(draft: SplitDraft): CheckedAssumptions {
  const always: readonly FieldName[] = [...CHANNEL_FIELDS, "costOfMoney"];
  const maybe: readonly FieldName[] = ["budget", ...CUSTOMER_FIELDS];
  const wrong = [
    ...always.filter((field) => !holds(field, draft)),
    ...maybe.filter((field) => draft[field] !== undefined && !holds(field, draft)),
  ];
  const given = CUSTOMER_FIELDS.filter((field) => draft[field] !== undefined).length;
  return {
    wrong,
    missing: given === 0 ? 0 : CUSTOMER_FIELDS.length - given,
    ...(isRight(draft, wrong, CHANNEL_FIELDS) && !wrong.includes("budget") && { channels: draft }),
    ...(isRight(draft, wrong, [...CUSTOMER_FIELDS, "costOfMoney"]) && { customers: draft }),
  };
}

function holds(field: FieldName, draft: SplitDraft): boolean {
  const value = draft[field];
  return value !== undefined && RULES[field](value, draft);
}

function isRight<Name extends FieldName>(
  draft: SplitDraft,
  wrong: readonly FieldName[],
  fields: readonly Name[],
): draft is SplitDraft & Readonly<Record<Name, number>> {
  return fields.every((field) => draft[field] !== undefined && !wrong.includes(field));
}
