import { headingsOf } from "../ads/headingsOf";
import { columnMatcher } from "../table/columnMatcher";

/** What a table judges: whatever its key column holds. */
export type ReportSubject =
  | "keyword"
  | "searchTerm"
  | "target"
  | "product"
  | "placement"
  | "audience"
  | "ad"
  | "adGroup"
  | "campaign";

const named = columnMatcher<ReportSubject>({
  ad: headingsOf("ad"),
  adGroup: headingsOf("adGroup"),
  campaign: headingsOf("campaign"),
  audience: headingsOf("audience"),
  placement: headingsOf("placement"),
  product: headingsOf("product"),
  target: headingsOf("target"),
  keyword: headingsOf("keyword"),
  searchTerm: headingsOf("searchTerm"),
});

/** What the rows of a table are about, by the heading of their key; keywords where it does not say. */
export function subjectOf(heading: string): ReportSubject {
  return named(heading)?.role ?? "keyword";
}
