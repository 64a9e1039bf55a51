import { en } from "./en";

/** Everything the pane says, in one language. A second language is a second file of this shape. */
export type Texts = typeof en;

export const texts: Texts = en;
