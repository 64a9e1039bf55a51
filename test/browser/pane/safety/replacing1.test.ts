import { testReplacing } from "./testReplacing";
import { everyOther, JOBS, VARIANTS } from "./Writer";

testReplacing(everyOther(0, [...JOBS, ...VARIANTS]));
