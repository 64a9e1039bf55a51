import { useEffect, useState } from "react";
import { cultureName } from "../../workbook/cultureName";
import { languageOf, type Language } from "../texts/languages";

/**
 * Why there is no workbook to work with: the pane was opened in something else, such as a plain browser tab, or Microsoft's
 * office.js did not come, as without a connection or behind a proxy.
 */
export type Hindrance = "outsideExcel" | "withoutOffice";

export interface OfficeHost {
  readonly ready: boolean;
  readonly hindrance?: Hindrance | undefined;
  /** Excel's display language, as far as the pane speaks it. */
  readonly language: Language;
  /** How the person at this workbook writes numbers. */
  readonly locale: string;
}

/** The pane is drawn before Office is ready, in the browser's language, and learns the rest when it is. */
export function useOffice(): OfficeHost {
  const [host, setHost] = useState<OfficeHost>(() => ({
    ready: false,
    hindrance: typeof Office === "undefined" ? "withoutOffice" : undefined,
    language: languageOf(navigator.language),
    locale: navigator.language,
  }));
  useEffect(() => {
    if (typeof Office === "undefined") return;
    let gone = false;
    void Office.onReady().then(({ host }) => {
      if (gone) return;
      const language = languageOf(Office.context.displayLanguage || navigator.language);
      const hindrance = host === Office.HostType.Excel ? undefined : "outsideExcel";
      setHost({ ready: true, hindrance, language, locale: knownLocale() });
      if (!hindrance) void readCulture().then((culture) => gone || setHost((known) => ({ ...known, locale: culture })));
    });
    return () => {
      gone = true;
    };
  }, []);
  return host;
}

/** The language that the person types in, or the browser's, until Excel has said how numbers are written. */
function knownLocale(): string {
  return knownOr(navigator.language, Office.context.contentLanguage);
}

/** How the person's system writes numbers: in an English Excel on a German Windows, as Germans do. */
async function readCulture(): Promise<string> {
  const locale = knownLocale();
  return knownOr(locale, await cultureName().catch(() => locale));
}

/** A locale, or another where the browser does not know it. */
function knownOr(other: string, locale: string | undefined): string {
  try {
    return (locale && Intl.getCanonicalLocales(locale)[0]) || other;
  } catch {
    return other;
  }
}
