// @vitest-environment jsdom
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/taskpane/texts/languages";

/**
 * Microsoft's validator is a service on the internet (`npm run validate`); these are the rules we can check without it.
 */
const root = path.join(import.meta.dirname, "../..");
const ORIGIN = "https://localhost:3000/";
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const elements = [...manifest.querySelectorAll("*")];
const named = (name: string) => elements.filter((element) => element.localName === name);
const inOrder = (parent: Element) => [...parent.children].map((child) => child.localName);

test("the manifest is well formed", () => {
  expect(manifest.querySelector("parsererror")?.textContent ?? "").toBe("");
  expect(manifest.documentElement.localName).toBe("OfficeApp");
});

test("Microsoft's own tool, which asks that service, runs here and reads it", () => {
  const tool = path.join(root, "node_modules/office-addin-manifest/cli.js");
  const told = execFileSync(process.execPath, [tool, "info", path.join(root, "manifest.xml")], { encoding: "utf8" });
  expect(told).toMatch(/Name: Worth\n/);
});

test("its version is the package's", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(named("Version")[0].textContent).toBe(`${version}.0`);
});

test("its id is a GUID", () => {
  expect(named("Id")[0].textContent).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
});

test("every address is https and on the one origin that a build replaces", () => {
  const addresses = [...text.matchAll(/"(\w+:\/\/[^"]*)"/g)].map(([, address]) => address);
  const own = addresses.filter(
    (address) => !address.startsWith("http://schemas.microsoft.com/") && !address.startsWith("http://www.w3.org/"),
  );
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
});

describe("resources", () => {
  const resources = elements.filter((element) => element.hasAttribute("id") && element.closest("Resources"));
  const defined = resources.map((element) => element.getAttribute("id") ?? "");
  const used = elements.flatMap((element) => element.getAttribute("resid") ?? []);

  test("each is defined once", () => {
    expect(defined.length).toBe(new Set(defined).size);
  });

  test("each that is used is defined, and each that is defined is used", () => {
    expect(new Set(used)).toEqual(new Set(defined));
  });

  test("short strings have at most 125 characters, long ones 250, ids 32", () => {
    const values = (parent: string) =>
      named(parent).flatMap((strings) =>
        [...strings.querySelectorAll("*")].map(
          (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "",
        ),
      );
    expect(values("ShortStrings").filter((value) => value.length > 125)).toEqual([]);
    expect(values("LongStrings").filter((value) => value.length > 250)).toEqual([]);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });
});

describe("icons", () => {
  const images = [...text.matchAll(/icons\/worth-(\d+)\.png/g)];

  test("each is a PNG of the size its name says", () => {
    expect(images.length).toBeGreaterThan(0);
    for (const [file, size] of images) {
      const png = readFileSync(path.join(root, "src", file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([Number(size), Number(size)]);
    }
  });

  test("the sizes that the store asks for are there too", () => {
    for (const size of [16, 32, 64, 80, 128]) {
      expect(existsSync(path.join(root, `src/icons/worth-${size}.png`)), String(size)).toBe(true);
    }
  });

  test("every ribbon and menu icon comes in 16, 32 and 80", () => {
    for (const icon of named("Icon")) {
      expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    }
  });
});

test("every address leads to a file of the build, and every sentence is there in every language", () => {
  const files = [...text.matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].map(([, file]) => file);
  expect(files.filter((file) => !existsSync(path.join(root, "dist", file)))).toEqual([]);
  const others = Object.keys(LANGUAGES).filter((language) => language !== "en");
  const said = (element: Element, language: string) =>
    element.querySelector(`[Locale^="${language}-"]`)?.getAttribute("Value");
  const sentences = elements.filter(({ id }) => /\.(Label|Title|Description|Tip)$|Metadata/.test(id));
  expect(sentences.length).toBeGreaterThan(6);
  for (const language of others)
    expect(sentences.filter((element) => !said(element, language)).map(({ id }) => id)).toEqual(["Group.Label"]);
});

test("elements stand in the order that Excel insists on", () => {
  expect(inOrder(manifest.documentElement)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(inOrder(named("VersionOverrides")[0])).toEqual(["Hosts", "Resources"]);
  expect(inOrder(named("Runtimes")[0].parentElement as Element)).toEqual([
    "Runtimes",
    "AllFormFactors",
    "DesktopFormFactor",
  ]);
  expect(inOrder(named("DesktopFormFactor")[0])).toEqual(["GetStarted", "ExtensionPoint", "ExtensionPoint"]);
});

test("pane and functions share one runtime, which stays alive", () => {
  const [runtime] = named("Runtime");
  const page = named("Page")[0].firstElementChild;
  expect(runtime.getAttribute("lifetime")).toBe("long");
  expect(page?.getAttribute("resid")).toBe(runtime.getAttribute("resid"));
  for (const action of named("Action")) {
    expect(action.querySelector("SourceLocation")?.getAttribute("resid")).toBe(runtime.getAttribute("resid"));
  }
});

test("there is one task pane, opened from the ribbon and from the cell menu", () => {
  expect(named("ExtensionPoint").map((point) => point.getAttribute("xsi:type"))).toEqual([
    "CustomFunctions",
    "PrimaryCommandSurface",
    "ContextMenu",
  ]);
  // Panes without an id, or with two, are two panes to Excel, and a runtime that functions share has one alone.
  expect(named("TaskpaneId").map((id) => id.textContent)).toEqual(["Worth.TaskPane", "Worth.TaskPane"]);
  expect(named("OfficeMenu")[0].id).toBe("ContextMenuCell");
});

test("formulas are called =WORTH.", () => {
  const namespace = named("Namespace")[0].getAttribute("resid");
  expect(elements.find((element) => element.id === namespace)?.getAttribute("DefaultValue")).toBe("WORTH");
});

test("it asks for no more than the document, and says which requirement sets it needs", () => {
  expect(named("Permissions")[0].textContent).toBe("ReadWriteDocument");
  expect(named("Set").map((set) => set.getAttribute("Name"))).toEqual([
    "SharedRuntime",
    "CustomFunctionsRuntime",
    "ExcelApi",
  ]);
});
