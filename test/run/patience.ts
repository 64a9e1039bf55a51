import { cleanup, configure } from "@testing-library/react";
import { afterAll } from "vitest";

/** On a busy machine a page is drawn later than the second that the library waits by itself. */
configure({ asyncUtilTimeout: 20_000 });

/** What a file leaves drawn would go on in the next one, which has another page, or none. */
afterAll(cleanup);
