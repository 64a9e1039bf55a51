import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** dist/ is made by `npm run build`, which `npm test` runs first. */
const dist = path.join(import.meta.dirname, "../../dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const pages = files.filter((file) => file.endsWith(".html"));
const REGISTRY = "https://registry.npmjs.org/";
const OFFICE = "https://appsforoffice.microsoft.com";

function policyOf(page: string): Map<string, string[]> {
  const html = readFileSync(path.join(dist, page), "utf8");
  const [, content = ""] = /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html) ?? [];
  const directives = content.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name, ...sources]) => [name, sources]));
}

test("there are the pane and the help, and no other pages", () => {
  expect(pages.filter((page) => !/^(taskpane\.html|help[\\/](de[\\/])?[A-Za-z]+\.html)$/.test(page))).toEqual([]);
  expect(pages.length).toBeGreaterThan(40);
});

describe.each(pages)("%s", (page) => {
  const policy = policyOf(page);

  test("forbids whatever it does not name", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
  });

  test("allows no script or style of a stranger, and none written into the page", () => {
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => /unsafe|\*|^https?:$|^data:$/.test(source))).toEqual(
      policy.get("img-src")?.includes("data:") ? ["data:"] : [],
    );
    const strangers = sources.filter((source) => source.startsWith("http") && source !== OFFICE);
    expect(strangers).toEqual([]);
  });

  test("holds no script, style attribute or event handler of its own", () => {
    const html = readFileSync(path.join(dist, page), "utf8");
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i);
    expect(html).not.toMatch(/\s(style|on[a-z]+)=/i);
  });
});

test("help pages run no script at all", () => {
  for (const page of pages.filter((one) => one.startsWith("help"))) {
    expect(policyOf(page).has("script-src"), page).toBe(false);
    expect(readFileSync(path.join(dist, page), "utf8")).not.toContain("<script");
  }
});

test("no code of ours writes markup, evaluates text, or sends anything anywhere", () => {
  const src = path.join(import.meta.dirname, "../../src");
  const own = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/^(preview|start|icons)[\\/]/.test(file),
  );
  const found = own.flatMap((file) => {
    const text = readFileSync(path.join(src, file), "utf8");
    const used = text.match(
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/g,
    );
    return (used ?? []).map((what) => `${file}: ${what}`);
  });
  expect(found).toEqual([]);
  // The one thing that is fetched is the guide's help, from beside the page.
  const fetching = own.filter((file) => /\bfetch\(/.test(readFileSync(path.join(src, file), "utf8")));
  expect(fetching.map((file) => path.basename(file))).toEqual(["useFunctionHelp.ts"]);
});

test("the lock file gives every package an exact version with its checksum, from npm's registry", () => {
  const { packages } = JSON.parse(readFileSync(path.join(import.meta.dirname, "../../package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
  };
  const loose = Object.entries(packages).filter(
    ([name, { version, resolved, integrity }]) =>
      name !== "" && !(version && integrity && (resolved ?? REGISTRY).startsWith(REGISTRY)),
  );
  expect(loose.map(([name]) => name)).toEqual([]);
});

test("package.json names exact versions, and README says of every package why it is there", () => {
  const read = (file: string) => readFileSync(path.join(import.meta.dirname, "../..", file), "utf8");
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json")) as Record<
    string,
    Record<string, string>
  >;
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  const [, table] = read("README.md").split("### Dependencies");
  const named = [...table.split("## Licence")[0].matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
    cell.replace(/\(\w+\)/g, "").split(","),
  );
  const packages = named.map((name) => name.trim()).filter((name) => !/^(Package|-+)$/.test(name));
  expect(packages.sort()).toEqual(Object.keys(all).sort());
});
