import type { ReactElement } from "react";
import { KeywordStep } from "../../keywords/KeywordStep";
import { UnpricedKeywords } from "./UnpricedKeywords";
import type { PlanTestState } from "./usePlanTest";

const ROLES = ["keyword", "highBid", "lowBid", "cpc", "searches"] as const;

/** The keywords to plan for, and what to do about those that have no price. */
export function DataStep({ job }: { job: PlanTestState }): ReactElement {
  const { findings, unpriced } = job.view;
  return (
    <KeywordStep id="plan-test" job={job} roles={ROLES} findings={findings}>
      {unpriced && <UnpricedKeywords job={job} sentence={unpriced} />}
    </KeywordStep>
  );
}
