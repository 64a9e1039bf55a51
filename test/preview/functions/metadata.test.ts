import { afterEach, expect, test, vi } from "vitest";
import { loadMetadata } from "../../../src/preview/functions/metadata";

afterEach(() => vi.unstubAllGlobals());

function served(headers: Record<string, string>): void {
  const functions = [{ id: "EPC", name: "EPC", parameters: [] }];
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify({ functions }), { headers })));
}

test("Excel on the web knows no function where the header is missing that lets another page fetch them", async () => {
  served({});
  await expect(loadMetadata("/functions.json", "web")).rejects.toThrow("without Access-Control-Allow-Origin");
  expect(await loadMetadata("/functions.json", "desktop")).toHaveLength(1);
  served({ "Access-Control-Allow-Origin": "*" });
  expect(await loadMetadata("/functions.json", "web")).toHaveLength(1);
});
