import { createContext } from "react";

/** Reads words out to who hears the page. */
export const AnnouncerContext = createContext<(words: string) => void>(() => undefined);
