import { createContext, useContext } from "react";
import { numbersIn, type Numbers } from "../numbers/Numbers";
import type { Texts } from "../texts/en";
import { isolating } from "../texts/isolating";
import { LANGUAGES, type Language, type Words } from "../texts/languages";

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

const ISOLATING = new WeakMap<object, unknown>();

/** The words of a job in the language of the pane; whatever they are handed of the person's is isolated. */
export function saysIn<W extends object>(words: Words<W>, speech: Speech): Says<W> {
  const spoken = words[speech.language];
  if (!ISOLATING.has(spoken)) ISOLATING.set(spoken, isolating(spoken));
  return { ...speech, words: ISOLATING.get(spoken) as W };
}

export const SpeechContext = createContext<Speech>({ language: "en", texts: LANGUAGES.en, numbers: numbersIn("en") });

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
