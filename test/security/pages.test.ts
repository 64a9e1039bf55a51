import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** dist/ is made by `npm run build`, which `npm test` runs first. */
const dist = path.join(import.meta.dirname, "../../dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const pages = files.filter((file) => file.endsWith(".html"));
const OFFICE = "https://appsforoffice.microsoft.com";

function policyOf(page: string): Map<string, string[]> {
  const html = readFileSync(path.join(dist, page), "utf8");
  const [, content = ""] = /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html) ?? [];
  const directives = content.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name, ...sources]) => [name, sources]));
}

test("there are the pane, the help, support and privacy, and no other pages", () => {
  expect(
    pages.filter((page) => !/^((taskpane|support|privacy)\.html|help[\\/](de[\\/])?[A-Za-z]+\.html)$/.test(page)),
  ).toEqual([]);
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
    expect(sources.filter((source) => /unsafe|\*|^https?:$|^(data|blob):$/.test(source))).toEqual([]);
    const strangers = sources.filter((source) => source.startsWith("http") && source !== OFFICE);
    expect(strangers).toEqual([]);
  });

  test("holds no script, style attribute or event handler of its own", () => {
    const html = readFileSync(path.join(dist, page), "utf8");
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i);
    expect(html).not.toMatch(/\s(style|on[a-z]+)=/i);
  });
});

test("the pane's page allows what office.js needs of Microsoft's server, its scripts and its question in a frame, and no more", () => {
  const policy = policyOf("taskpane.html");
  const fromMicrosoft = [...policy].filter(([, sources]) => sources.includes(OFFICE)).map(([name]) => name);
  expect(fromMicrosoft).toEqual(["script-src", "frame-src"]);
  expect(policy.get("connect-src")).toEqual(["'self'"]);
});

test("office.js stands in the head of the pane's page, and is run before the scripts that need it", () => {
  const html = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const head = html.slice(0, html.indexOf("</head>"));
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
  expect(scripts.map((attributes) => /src="?([^"\s]+)/.exec(attributes)?.[1])).toEqual([
    `${OFFICE}/lib/1/hosted/office.js`,
    "functions.js",
    "taskpane.js",
  ]);
  expect(scripts.every((attributes) => /\bdefer\b/.test(attributes))).toBe(true);
  expect(head.match(/<script\b/g)).toHaveLength(scripts.length);
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
