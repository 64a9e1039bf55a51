import sheetsEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import conditionsEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import tablesEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import { DEFAULT_STYLES, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CELL_INVERTED_INDEX_CACHE, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { seeWhatIsFilledNoMore } from "./engine/filledBefore";
import { workOutTooEarlyOnes } from "./engine/followSpills";
import { workOutBranchTaken } from "./engine/branchTaken";
import { keepWholeKeys } from "./engine/keepWholeKeys";
import { drawLayersOnce, drawNoProgress, listRangesOnce, readTextsOnce } from "./lessWork";

/** Made to measure like Calibri, Excel's usual font for years: what fits a cell here fits it there. It comes with the page. */
export const SHEET_FONT = "Carlito";

/**
 * Starts the spreadsheet in the element of this id. The package that usually does this brings commercial parts along.
 * @param container null for a spreadsheet that calculates, and that nobody sees: it needs no page to draw on
 */
export function createUniver(container: string | null): { univer: Univer; api: FUniver } {
  adaptOnce();
  const locales = { [LocaleType.EN_US]: mergeLocales(sheetsEnglish, tablesEnglish, conditionsEnglish) };
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.WARN });
  const core = { toolbar: false, disableTextFormatAlert: true, disableTextFormatMark: true };
  const presets = [
    UniverSheetsCorePreset({ ...core, container: container ?? "" }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const [name, register] of registrations(univer, presets))
    if (container !== null || !DRAWS.test(name)) register();
  return { univer, api: FUniver.newAPI(univer) };
}

let isAdapted = false;

/** What is changed in Univer itself holds for every spreadsheet of this process. */
function adaptOnce(): void {
  if (isAdapted) return;
  isAdapted = true;
  DEFAULT_STYLES.ff = SHEET_FONT;
  switchOffValueIndex();
  keepWholeKeys();
  readTextsOnce();
  workOutBranchTaken();
  workOutTooEarlyOnes();
  seeWhatIsFilledNoMore();
  listRangesOnce();
  drawNoProgress();
  drawLayersOnce();
}

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** The plugins that need a page, by their names. */
const DRAWS = /(?:^|_)UI_|NETWORK/;

/** How each plugin is registered, by its name; one that several presets name is taken as the last one has it. */
function registrations(univer: Univer, presets: readonly Preset[]): Map<string, () => void> {
  const byName = new Map<string, () => void>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? ([entry[0], entry[1] as object] as const) : [entry, undefined];
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, () => univer.registerPlugin(plugin, options));
  }
  return byName;
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
