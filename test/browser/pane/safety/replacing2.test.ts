import { testReplacing } from "./testReplacing";
import { everyOther, JOBS, VARIANTS } from "./Writer";

testReplacing(everyOther(1, [...JOBS, ...VARIANTS]));
