import type { Form } from "../job/form";
import type { Job } from "../job/Job";
import type { Tables } from "../job/JobData";
import type { JobWords } from "../job/JobWords";
import { judgeKeywords } from "./judgeKeywords/judgeKeywords";
import { planTest } from "./planTest/planTest";
import { seeProfitCentre } from "./seeProfitCentre/seeProfitCentre";
import { segmentCustomers } from "./segmentCustomers/segmentCustomers";
import { splitBudget } from "./splitBudget/splitBudget";
import { trackTest } from "./trackTest/trackTest";
import { valueCustomers } from "./valueCustomers/valueCustomers";

/** Any job: what one reads and works out is handed to nobody but itself. */
export type AnyJob = Job<Tables, Form, unknown, JobWords>;

/** What the pane does, in the order of the home list. The home list, the screens, the words and the tests are made from this. */
export const JOBS = [
  planTest,
  trackTest,
  judgeKeywords,
  valueCustomers,
  segmentCustomers,
  splitBudget,
  seeProfitCentre,
] as unknown as readonly AnyJob[];
