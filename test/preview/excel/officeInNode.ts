import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import type { RaisedEvent } from "../../../src/preview/objects/EventRegistrations";
import { requirementSets } from "../../../src/preview/protocol/appContext";

/** What stands in for the frame around the pane: Excel's end of the conversation with office.js. */
export interface ExcelHost {
  /** @param call an array as office.js hands it over: who sends, a batch as text, its flags. @returns a BatchAnswer as text */
  readonly answer: (call: readonly unknown[]) => Promise<string>;
  readonly locale: string;
  readonly language: string;
  /** The version of ExcelApi. */
  readonly api: string;
}

/** Sends an event to the handlers that the add-in added with `onChanged.add(...)` and its like. */
export type EventSender = (event: RaisedEvent) => void;

type MessageHandler = (args: { readonly entries: readonly object[] }) => void;

/** What tests see of Microsoft's scripts: the places where a host is plugged in. */
interface OfficePage {
  OSF: { DDA: { RichApi?: object }; InitializationHelper: { prototype: object } };
  Office: object;
}

const PARTS = ["office.js", "excel-web-16.00.js"];
/** Marks an event of the workbook among the messages of the rich API. */
const WORKBOOK_EVENT = 65_536;

let isLoaded = false;
/** office.js registers once for all events of all workbooks, and sorts them by their targets itself. */
let handlers: MessageHandler[] = [];

/**
 * Runs Microsoft's own Excel API in this process, so that `Excel.run` speaks to a workbook that is given here. It needs
 * the page that vitest makes for files which begin with `// @vitest-environment jsdom`. A later call connects another
 * workbook, for all contexts that are made from then on.
 */
export function officeInNode(host: ExcelHost): EventSender {
  if (!isLoaded) loadOffice();
  const page = globalThis as unknown as OfficePage;
  page.OSF.DDA.RichApi = {
    executeRichApiRequestAsync(call: readonly unknown[], done: (result: object) => void) {
      // Excel answers from elsewhere: whatever else waits for its turn has it in between.
      void nextTurn()
        .then(() => host.answer(call))
        .then((answer) => done({ status: "succeeded", value: { data: [200, [], answer] } }));
    },
    richApiMessageManager: {
      register: (handler: MessageHandler) => Promise.resolve(void handlers.push(handler)),
      removeHandlerAsync(_type: string, { handler }: { handler: MessageHandler }, done: (result: object) => void) {
        handlers = handlers.filter((known) => known !== handler);
        done({ status: "succeeded" });
      },
    },
  };
  page.Office = { ...page.Office, ...officeIn(host) };
  return ({ type, target, message }) => {
    const entry = {
      messageCategory: WORKBOOK_EVENT,
      messageType: type,
      targetId: target,
      message: JSON.stringify(message),
      id: 0,
      isRemoteOverride: false,
    };
    for (const handler of handlers) handler({ entries: [entry] });
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** office.js loads the rest from where it finds itself among the page's scripts, and throws where it is not: then it speaks to nobody. */
function loadOffice(): void {
  const { resolve } = createRequire(import.meta.url);
  // It looks for itself among the page's scripts, to load the rest from the same place.
  document.head.append(Object.assign(document.createElement("script"), { type: "text/plain", src: "office.js" }));
  for (const part of PARTS)
    runInThisContext(readFileSync(resolve(`@microsoft/office-js/dist/${part}`), "utf8"), { filename: part });
  // It goes on to look for a host around its page for a while, and complains once it finds none.
  const { prototype } = (globalThis as unknown as OfficePage).OSF.InitializationHelper;
  Object.assign(prototype, { setAgaveHostCommunication: () => undefined, getAppContext: () => undefined });
  isLoaded = true;
}

/** What the pane asks of Office beside the workbook. */
function officeIn({ locale, language, api }: ExcelHost) {
  const sets = requirementSets(api);
  const requirements = {
    isSetSupported: (set: string, version = "1.1") => isAtLeast(sets[set], version),
  };
  return {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    HostType: { Excel: "Excel" },
    context: { contentLanguage: locale, displayLanguage: language, requirements },
  };
}

function isAtLeast(has: string | undefined, wanted: string): boolean {
  const [[major, minor], [leastMajor, leastMinor]] = [has ?? "0.0", wanted].map((each) => each.split(".").map(Number));
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
