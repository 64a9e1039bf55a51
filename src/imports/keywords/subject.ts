import type { ReportSubject } from "../ads/AdHeadings";
import { headingsOf } from "../ads/headingsOf";
import { columnMatcher } from "../table/columnMatcher";

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
