import sheetsEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import conditionsEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import tablesEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CELL_INVERTED_INDEX_CACHE, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { listRangesOnce, readTextsOnce } from "./lessWork";

/** Starts the spreadsheet in the element of this id. The package that usually does this brings commercial parts along. */
export function createUniver(container: string): { univer: Univer; api: FUniver } {
  switchOffValueIndex();
  readTextsOnce();
  listRangesOnce();
  const locales = { [LocaleType.EN_US]: mergeLocales(sheetsEnglish, tablesEnglish, conditionsEnglish) };
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.WARN });
  const presets = [
    UniverSheetsCorePreset({ container, toolbar: false, disableTextFormatAlert: true, disableTextFormatMark: true }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const register of registrations(univer, presets)) register();
  return { univer, api: FUniver.newAPI(univer) };
}

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Registers each plugin once; one that several presets name is taken as the last one has it. */
function registrations(univer: Univer, presets: readonly Preset[]): (() => void)[] {
  const byName = new Map<string, () => void>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? ([entry[0], entry[1] as object] as const) : [entry, undefined];
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, () => univer.registerPlugin(plugin, options));
  }
  return [...byName.values()];
}

/**
 * Univer keeps an index of the values in each column for lookups. To move one cell in it, it goes through all values of
 * the column, so that a formula which spills 100,000 different values takes minutes. Without the index, lookups compare
 * cell by cell, and the same formula takes a second or two.
 */
function switchOffValueIndex(): void {
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
  });
}
