/** What the add-in's page is told about the application it is in. */
export interface AppContextOptions {
  readonly id: string;
  readonly locale: string;
  readonly language: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** Document settings: values are JSON text. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Excel on the web, as office.js numbers the applications. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;

/** The requirement sets that the preview claims: those of a current Excel on the web that the add-in may ask for. */
export const REQUIREMENT_SETS: Readonly<Record<string, string | undefined>> = {
  ExcelApi: "1.17",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.5",
  SharedRuntime: "1.2",
  RichApiRuntime: "1.1",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};

export function appContext({ id, locale, language, address, width, height, settings }: AppContextOptions): object {
  return {
    _id: id,
    _appInstanceId: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.17000.1000",
    _appUILocale: language,
    _dataLocale: locale,
    _docUrl: address,
    _clientMode: READ_WRITE,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    // Parsed as XML; empty text would make the browser complain.
    _eToken: "<t/>",
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostCustomMessage: "",
    _appDomains: [],
    _addinName: "Worth",
    _featureGates: {},
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
    _initialDisplayMode: 0,
    _clientWindowHeight: height,
    _clientWindowWidth: width,
  };
}
