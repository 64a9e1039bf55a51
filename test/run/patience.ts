import { configure } from "@testing-library/react";

/** On a busy machine a page is drawn later than the second that the library waits by itself. */
configure({ asyncUtilTimeout: 20_000 });
