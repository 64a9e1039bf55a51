import { createContext, useContext } from "react";
import { numbersIn, type Numbers } from "./Numbers";

export const NumbersContext = createContext<Numbers>(numbersIn("en"));

/** Numbers as the person at this workbook writes them. */
export function useNumbers(): Numbers {
  return useContext(NumbersContext);
}
