import path from "node:path";
import { expect, test } from "vitest";
import { servedFile } from "../../src/start/servedFile";

const FOLDERS = { preview: path.resolve("/p"), addIn: path.resolve("/d"), officeJs: path.resolve("/o") };

function file(address: string): string | null {
  return servedFile(address, FOLDERS)?.file ?? null;
}

test("each part of the address has its folder", () => {
  expect(file("/")).toBe(path.resolve("/p/preview.html"));
  expect(file("/preview.js")).toBe(path.resolve("/p/preview.js"));
  expect(file("/addin/taskpane.html")).toBe(path.resolve("/d/taskpane.html"));
  expect(file("/addin/icons/worth-16.png")).toBe(path.resolve("/d/icons/worth-16.png"));
});

test("office.js finds its language files, which are in lower case on disk", () => {
  expect(file("/office-js/en-US/office_strings.js")).toBe(path.resolve("/o/en-us/office_strings.js"));
});

test("only pages of the add-in get another address of office.js", () => {
  expect(servedFile("/addin/taskpane.html", FOLDERS)?.isAddInPage).toBe(true);
  expect(servedFile("/addin/functions.js", FOLDERS)?.isAddInPage).toBe(false);
  expect(servedFile("/", FOLDERS)?.isAddInPage).toBe(false);
});

test("a path that leads out of the folders is refused, however it is written", () => {
  const ways = [
    "/../secret",
    "/addin/../secret",
    "/addin/../../secret",
    "/addin/%2e%2e/secret",
    "/addin/..%2f..%2fsecret",
    "/office-js/../secret",
    "/addin//etc/passwd",
    "/addin/x%00.html",
    "/%",
    "/addin/",
  ];
  for (const address of ways) {
    const found = file(address);
    expect(found === null || found.startsWith(`${FOLDERS.preview}${path.sep}`), address).toBe(true);
  }
  expect(file("/addin/../secret")).toBeNull();
  expect(file("/addin//etc/passwd")).toBeNull();
});
