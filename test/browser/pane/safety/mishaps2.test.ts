import { testMishaps } from "./testMishaps";
import { everyOther } from "./Writer";

testMishaps(everyOther(1));
