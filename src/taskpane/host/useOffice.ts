import { useEffect, useState } from "react";
import { languageOf, type Language } from "../texts/languages";

export interface OfficeHost {
  readonly ready: boolean;
  /** The pane was opened in something that is no workbook, such as a plain browser tab. */
  readonly outsideExcel: boolean;
  /** Excel's display language, as far as the pane speaks it. */
  readonly language: Language;
  /** How the person at this workbook writes numbers. */
  readonly locale: string;
}

/** The pane is drawn before Office is ready, in the browser's language, and learns the rest when it is. */
export function useOffice(): OfficeHost {
  const [host, setHost] = useState<OfficeHost>(() => ({
    ready: false,
    outsideExcel: false,
    language: languageOf(navigator.language),
    locale: navigator.language,
  }));
  useEffect(() => {
    let gone = false;
    void Office.onReady().then(({ host }) => {
      if (gone) return;
      const language = languageOf(Office.context.displayLanguage || navigator.language);
      setHost({ ready: true, outsideExcel: host !== Office.HostType.Excel, language, locale: knownLocale() });
    });
    return () => {
      gone = true;
    };
  }, []);
  return host;
}

/** Excel's locale for data, or the browser's where Excel names one that the browser does not know. */
function knownLocale(): string {
  const locale = Office.context.contentLanguage || navigator.language;
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return navigator.language;
  }
}
