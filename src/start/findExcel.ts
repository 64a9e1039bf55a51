import { existsSync } from "node:fs";
import path from "node:path";

const MAC_PLACES = ["/Applications/Microsoft Excel.app"];

/** Below each of these folders, the places where Office for Windows puts Excel. */
const WINDOWS_PLACES = [
  "Microsoft Office\\root\\Office16\\EXCEL.EXE",
  "Microsoft Office\\Office16\\EXCEL.EXE",
  "Microsoft Office\\Office15\\EXCEL.EXE",
];

/** Where Excel is installed on this machine, or null. Linux has none, so none is looked for there. */
export function findExcel(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  exists: (file: string) => boolean = existsSync,
): string | null {
  return places(platform, environment).find(exists) ?? null;
}

function places(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin") {
    return [...MAC_PLACES, ...MAC_PLACES.map((place) => path.posix.join(environment.HOME ?? "", place))];
  }
  if (platform === "win32") {
    const folders = [environment.ProgramFiles, environment["ProgramFiles(x86)"], environment.ProgramW6432];
    return folders.flatMap((folder) => (folder ? WINDOWS_PLACES.map((place) => path.win32.join(folder, place)) : []));
  }
  return [];
}
