import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkHost, type Fetch } from "../../src/deploy/checkHost";
import { responseHeaders } from "../../src/deploy/responseHeaders";

const dist = path.join(import.meta.dirname, "../../dist");
/** Where the manifest of a build without an address says that the files are. */
const ORIGIN = "https://localhost:3000";
const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  xml: "text/xml",
};

/** A server of dist/ that does as README says, but for what is changed. */
function serving(change: (file: string, headers: Headers) => Headers | number = (_, headers) => headers): Fetch {
  return (address) => {
    const file = address.slice(ORIGIN.length + 1);
    const headers = new Headers(responseHeaders(file));
    headers.set("Content-Type", TYPES[file.split(".").pop() ?? ""] ?? "");
    const changed = existsSync(path.join(dist, file)) ? change(file, headers) : 404;
    if (typeof changed === "number") return Promise.resolve(new Response("", { status: changed }));
    return Promise.resolve(new Response(readFileSync(path.join(dist, file)), { headers: changed }));
  };
}

const without = (name: string, from: RegExp) =>
  serving((file, headers) => {
    if (from.test(file)) headers.delete(name);
    return headers;
  });
const set = (name: string, value: string, on: RegExp) =>
  serving((file, headers) => {
    if (on.test(file)) headers.set(name, value);
    return headers;
  });

test("a server that does as README says is found well, the scripts of its pages among what was looked at", async () => {
  const { files, wrong } = await checkHost(ORIGIN, serving());
  expect(wrong).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(["functions.json", "functions-de.json", "taskpane.html", "taskpane.js", "functions.js"]),
  );
});

test.each<[string, Fetch, string]>([
  [
    "no CORS for the functions",
    without("Access-Control-Allow-Origin", /^functions\.json$/),
    "functions.json is sent without Access-Control-Allow-Origin: *.",
  ],
  [
    "a cache",
    set("Cache-Control", "max-age=86400", /^taskpane\.js$/),
    "taskpane.js is sent with Cache-Control: max-age=86400 in place of Cache-Control: no-cache.",
  ],
  [
    "a frame refused",
    set("X-Frame-Options", "DENY", /^taskpane\.html$/),
    "taskpane.html is sent with X-Frame-Options: it keeps Excel on the web from showing the pane. Take it away.",
  ],
  [
    "a wrong type",
    set("Content-Type", "text/plain", /^functions\.js$/),
    "functions.js is sent as text/plain: browsers refuse it beside X-Content-Type-Options: nosniff.",
  ],
  [
    "a missing file",
    serving((file, headers) => (file === "support.html" ? 404 : headers)),
    `${ORIGIN}/support.html answers 404: Excel wants the file itself, with 200.`,
  ],
])("%s is told in a line", async (_, get, line) => {
  expect((await checkHost(ORIGIN, get)).wrong).toEqual([line]);
});

test("an address that nobody serves, and the manifest of another address, are told", async () => {
  const unreachable = await checkHost(ORIGIN, () =>
    Promise.reject(new TypeError("fetch failed", { cause: { message: "no such host" } })),
  );
  expect(unreachable.wrong).toEqual([`${ORIGIN}/manifest.xml cannot be reached: no such host.`]);
  const other = "https://worth.example.com";
  const { wrong } = await checkHost(other, (address, options) => serving()(address.replace(other, ORIGIN), options));
  expect(wrong[0]).toContain("build with --env origin=https://worth.example.com");
});
