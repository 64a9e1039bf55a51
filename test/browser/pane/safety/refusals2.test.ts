import { testRefusals } from "./testRefusals";
import { everyOther } from "./Writer";

testRefusals(everyOther(1));
