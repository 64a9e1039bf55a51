import path from "node:path";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { previewCertificate } from "../../src/start/certificate";
import { listen, previewServer } from "../../src/start/previewServer";
import { StartFailure } from "../../src/start/StartFailure";

const folder = mkdtempSync(path.join(tmpdir(), "worth-server-"));
const at = (...parts: string[]) => path.join(folder, ...parts);
const PAGE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

let address = "";
let stop = () => undefined as void;

beforeAll(async () => {
  for (const name of ["preview", "dist", "office"]) mkdirSync(at(name));
  writeFileSync(at("preview/preview.html"), "<p>preview</p>");
  writeFileSync(at("dist/taskpane.html"), PAGE);
  writeFileSync(at("dist/functions.json"), "{}");
  writeFileSync(at("dist/functions.js"), `load("https://appsforoffice.microsoft.com/lib/1/hosted/office.js")`);
  writeFileSync(at("office/office.js"), "office");
  writeFileSync(at("secret"), "secret");
  const folders = { preview: at("preview"), addIn: at("dist"), officeJs: at("office") };
  const server = previewServer(folders, await previewCertificate(at("certificates")));
  address = await listen(server, 0);
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
});

afterAll(() => {
  stop();
  rmSync(folder, { recursive: true });
});

function ask(file: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const request = get(`${address}${file}`, { rejectUnauthorized: false, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    request.on("error", reject);
  });
}

test("the preview page and the add-in's files are served over https", async () => {
  expect((await ask("/")).body.toString()).toBe("<p>preview</p>");
  const page = await ask("/addin/taskpane.html");
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
});

test("the add-in's pages load office.js from here, and its other files are as they were built", async () => {
  expect((await ask("/addin/taskpane.html")).body.toString()).toBe('<script src="/office-js/office.js"></script>');
  expect((await ask("/addin/functions.js")).body).toEqual(readFileSync(at("dist/functions.js")));
  expect((await ask("/office-js/office.js")).body.toString()).toBe("office");
});

test("every answer keeps its type and tells no one where it was opened, and only what functions are is open to other origins", async () => {
  for (const file of ["/", "/addin/taskpane.html", "/addin/functions.json", "/office-js/office.js", "/none.js"]) {
    const { headers } = await ask(file, { Origin: "https://example.com" });
    expect(headers["x-content-type-options"], file).toBe("nosniff");
    expect(headers["referrer-policy"], file).toBe("no-referrer");
    const isOfFunctions = file === "/addin/functions.json";
    expect(headers["access-control-allow-origin"], file).toBe(isOfFunctions ? "*" : undefined);
  }
});

test("the preview's page runs its own scripts alone and stands in no frame; the add-in's files stand in its frame alone", async () => {
  const policy = String((await ask("/")).headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  for (const file of ["/addin/taskpane.html", "/addin/functions.json"]) {
    expect((await ask(file)).headers["content-security-policy"], file).toBe("frame-ancestors 'self'");
  }
});

test("a file that was built again is served anew", async () => {
  const { headers } = await ask("/addin/functions.js");
  const tag = String(headers.etag);
  expect((await ask("/addin/functions.js", { "If-None-Match": tag })).status).toBe(304);
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(at("dist/functions.js"), "new");
  const again = await ask("/addin/functions.js", { "If-None-Match": tag });
  expect([again.status, again.body.toString()]).toEqual([200, "new"]);
});

test("files are zipped for who takes it", async () => {
  const { headers, body } = await ask("/", { "Accept-Encoding": "gzip" });
  expect(headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(body).toString()).toBe("<p>preview</p>");
});

test("what is not there, and what lies elsewhere, is not found", async () => {
  for (const file of ["/none.js", "/addin/none.js", "/addin/%2e%2e/secret", "/%2e%2e/secret"]) {
    expect((await ask(file)).status, file).toBe(404);
  }
});

test("a taken port is told in a sentence, with a way on", async () => {
  const folders = { preview: folder, addIn: folder, officeJs: folder };
  const second = previewServer(folders, await previewCertificate(at("certificates")));
  const taken = Number(new URL(address).port);
  await expect(listen(second, taken)).rejects.toThrow(StartFailure);
  await expect(listen(second, taken)).rejects.toThrow(/is taken.*npm start -- --port/);
});

test("the certificate is kept, and one that cannot be made is told in a sentence", async () => {
  const first = readFileSync(at("certificates/localhost.crt"));
  expect((await previewCertificate(at("certificates"))).cert).toEqual(first);
  writeFileSync(at("file"), "");
  await expect(previewCertificate(at("file/inside"))).rejects.toThrow(/certificate could not be made in .*inside/);
});

// Windows keeps who may read a file elsewhere.
test.skipIf(process.platform === "win32")("only its owner may read the key, one from before included", async () => {
  const rights = (file: string) => (statSync(at(file)).mode & 0o777).toString(8);
  expect([rights("certificates"), rights("certificates/localhost.key")]).toEqual(["700", "600"]);
  chmodSync(at("certificates/localhost.key"), 0o644);
  await previewCertificate(at("certificates"));
  expect(rights("certificates/localhost.key")).toBe("600");
});
