import { afterAll } from "vitest";
import { closeLeftOpen } from "./leftOpen";

/** What a file leaves open would go on in the next one, which has another page, or none. */
afterAll(closeLeftOpen);
