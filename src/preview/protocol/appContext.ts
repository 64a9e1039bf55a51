import type { PageOptions } from "../page/options";

/** Excel on the web, as office.js numbers the applications. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;

/**
 * The requirement sets that the preview claims: those of a current Excel that the add-in may ask for.
 *
 * @param api the version of ExcelApi
 */
export function requirementSets(api: string): Readonly<Record<string, string | undefined>> {
  return {
    ExcelApi: api,
    CustomFunctions: "1.9",
    CustomFunctionsRuntime: "1.5",
    SharedRuntime: "1.2",
    RichApiRuntime: "1.1",
    DelayForCellEdit: "1.1",
    Settings: "1.1",
  };
}

/**
 * What the add-in's page is told about the application it is in.
 *
 * @param settings of the document: values are JSON text
 */
export function appContext(id: string, options: PageOptions, settings: ReadonlyMap<string, string>): object {
  return {
    _id: id,
    _appInstanceId: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.17000.1000",
    _appUILocale: options.language,
    _dataLocale: options.locale,
    _docUrl: `${location.origin}/Worth preview.xlsx`,
    _clientMode: READ_WRITE,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    // Parsed as XML; empty text would make the browser complain.
    _eToken: "<t/>",
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(requirementSets(options.api)),
    _hostCustomMessage: "",
    _appDomains: [],
    _addinName: "Worth",
    _featureGates: {},
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
    _initialDisplayMode: 0,
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: options.paneWidth,
  };
}
