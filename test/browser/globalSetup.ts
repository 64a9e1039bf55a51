import type { TestProject } from "vitest/node";
import { servedPreview } from "./servedPreview";

declare module "vitest" {
  interface ProvidedContext {
    previewAddress: string;
  }
}

/** Serves what `npm run build` made, once for all files of browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { address, close } = await servedPreview();
  project.provide("previewAddress", address);
  return close;
}
