import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/**
 * Finds a browser for the tests, and installs one where there is none. `npm test` runs this before the tests; it leaves
 * the path in a file that the harness reads. To choose a browser of your own, set CHROME_PATH.
 */
const note = fileURLToPath(new URL("../../node_modules/.cache/worth-browser.txt", import.meta.url));

const LINUX = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** The path of the browser that was found before, or is found now without installing any; null where there is none. */
export function installedBrowser(): string | null {
  const noted = existsSync(note) ? readFileSync(note, "utf8").trim() : "";
  return [process.env.CHROME_PATH ?? "", noted, ...usualPlaces(), playwrightsOwn()].find(isThere) ?? null;
}

function isThere(file: string): boolean {
  return file !== "" && existsSync(file);
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") return MAC;
  if (process.platform !== "win32") return LINUX;
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, process.env["ProgramFiles(x86)"], LOCALAPPDATA];
  return folders.flatMap((folder) => (folder ? WINDOWS.map((place) => path.win32.join(folder, place)) : []));
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
}

function install(): void {
  const isDebianRoot = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebianRoot) {
    console.log("No browser is on this machine: installing chromium with apt-get ...");
    const environment = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], environment);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], environment);
    if (installedBrowser()) return;
  }
  console.log("No browser is on this machine: downloading Playwright's chromium ...");
  const cli = fileURLToPath(new URL("../../node_modules/playwright-core/cli.js", import.meta.url));
  run(process.execPath, [cli, "install", "chromium"], {});
}

/** The next way is tried where this one fails. */
function run(command: string, args: readonly string[], environment: Record<string, string>): void {
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...environment }, timeout: 10 * 60_000 });
}

function findBrowser(): void {
  if (!installedBrowser()) install();
  const found = installedBrowser();
  if (!found) {
    console.error(
      "The browser tests need Chrome, Edge or Chromium, and none is on this machine nor could one be installed.\n" +
        "Install one, or set CHROME_PATH to the browser's program, and run npm test again.",
    );
    process.exit(1);
  }
  mkdirSync(path.dirname(note), { recursive: true });
  writeFileSync(note, found);
  console.log(`Browser for the tests: ${found}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) findBrowser();
