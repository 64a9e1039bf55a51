import { type Browser, chromium } from "playwright-core";
import { installedBrowser } from "./findBrowser";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let started: Promise<Browser> | null = null;

/** The browser of all tests in this process, started by the first that needs it. It ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  started ??= start();
  return started;
}

export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
  started = null;
}

function start(): Promise<Browser> {
  const executablePath = installedBrowser();
  if (!executablePath) throw new Error("No browser is on this machine: run npx tsx test/browser/findBrowser.ts");
  return chromium.launch({ executablePath, args: FLAGS });
}
