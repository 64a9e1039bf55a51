/** Office's theme, or undefined: before Office is ready, and for good in some builds of Excel on the web. */
export function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.officeTheme;
}
