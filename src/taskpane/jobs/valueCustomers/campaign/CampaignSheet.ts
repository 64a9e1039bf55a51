import { fixed } from "../../../job/parts";
import type { Places } from "../../../job/SheetPart";
import type { ValueSheet } from "../ValueSheet";
import type { Campaign, CampaignSide } from "./campaign";

/** What the parts of this sheet have in common. */
export interface CampaignSheet extends ValueSheet {
  readonly campaign: Campaign;
  readonly widths: readonly number[];
}

/** The columns of CUSTOMERTABLE that are looked at, counted from 0. */
export const CAMPAIGN_COLUMNS = { orders: 1, last: 3, value: 6 } as const;
export type CampaignColumn = keyof typeof CAMPAIGN_COLUMNS;

/** The rows of the figures, in their order, each by what it holds. */
export const CAMPAIGN_ROWS = [
  "people",
  "recent",
  "perOrder",
  "answerShare",
  "answers",
  "cost",
  "brings",
  "gain",
  "target",
  "worth",
] as const;
export type CampaignRow = (typeof CAMPAIGN_ROWS)[number];

/** The cell of a figure, by its row and whom the campaign is for. */
export function campaignCell(at: Places, row: CampaignRow, side: CampaignSide): string {
  return at.cell(`campaign ${row} ${side}`);
}

/** The cells of a column of all customers, the best first. */
export function campaignColumn(at: Places, name: CampaignColumn): string {
  return fixed(at.column(`campaign ${name}`));
}
