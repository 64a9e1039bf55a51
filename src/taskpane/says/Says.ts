import { createContext, useContext } from "react";
import { numbersIn, type Numbers } from "../numbers/Numbers";
import { en, type Texts } from "../texts/en";
import type { Language, Words } from "../texts/languages";

/** How the pane speaks to the person at this workbook: in which language, and how it writes numbers. */
export interface Speech {
  readonly language: Language;
  /** What all screens say. */
  readonly texts: Texts;
  readonly numbers: Numbers;
}

/** The same with the words of one job: handed to whatever puts something into words. */
export interface Says<W> extends Speech {
  readonly words: W;
}

export function saysIn<W>(words: Words<W>, speech: Speech): Says<W> {
  return { ...speech, words: words[speech.language] };
}

export const SpeechContext = createContext<Speech>({ language: "en", texts: en, numbers: numbersIn("en") });

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

export function useTexts(): Texts {
  return useSpeech().texts;
}

/** Numbers as the person at this workbook writes them. */
export function useNumbers(): Numbers {
  return useSpeech().numbers;
}
