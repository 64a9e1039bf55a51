import { expect, test } from "vitest";
import { findExcel } from "../../src/start/findExcel";
import { startOptions } from "../../src/start/options";
import { StartFailure } from "../../src/start/StartFailure";

test("without options the preview is left to where there is no Excel, and watches", () => {
  expect(startOptions([])).toEqual({ preview: false, watch: true, port: 3443 });
});

test("options are taken", () => {
  expect(startOptions(["--preview", "--no-watch", "--port", "4000"])).toEqual({
    preview: true,
    watch: false,
    port: 4000,
  });
});

test("what is no option or no port is refused with the way to write it", () => {
  for (const args of [
    ["--bogus"],
    ["x"],
    ["--port"],
    ["--port", "x"],
    ["--port", "0"],
    ["--port", "65536"],
    ["--port", "1.5"],
  ]) {
    expect(() => startOptions(args), args.join(" ")).toThrow(StartFailure);
    expect(() => startOptions(args), args.join(" ")).toThrow(/npm start -- /);
  }
});

test("Excel is looked for where Office puts it", () => {
  const on = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, file: string) =>
    findExcel(platform, environment, (path) => path === file);
  const windows = "C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE";
  expect(on("win32", { ProgramFiles: "C:\\Program Files" }, windows)).toBe(windows);
  const mac = "/Applications/Microsoft Excel.app";
  expect(on("darwin", { HOME: "/Users/x" }, mac)).toBe(mac);
  expect(on("darwin", { HOME: "/Users/x" }, `/Users/x${mac}`)).toBe(`/Users/x${mac}`);
  expect(on("win32", {}, windows)).toBeNull();
  expect(findExcel("linux", {}, () => true)).toBeNull();
});
