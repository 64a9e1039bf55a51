import path from "node:path";
import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { previewCertificate } from "../../src/start/certificate";
import { listen, previewServer } from "../../src/start/previewServer";
import { CERTIFICATE_FOLDER, PREVIEW_FOLDERS } from "../../src/start/startPreview";

declare module "vitest" {
  interface ProvidedContext {
    previewAddress: string;
  }
}

/** Serves what `npm run build` made, once for all files of browser tests, on a port that is free. */
export default async function setup(project: TestProject): Promise<() => void> {
  const built = [path.join(PREVIEW_FOLDERS.preview, "preview.html"), path.join(PREVIEW_FOLDERS.addIn, "taskpane.html")];
  const missing = built.find((file) => !existsSync(file));
  if (missing)
    throw new Error(`${missing} is missing: run npm run build and npm run build:preview before the browser tests.`);
  const server = previewServer(PREVIEW_FOLDERS, await previewCertificate(CERTIFICATE_FOLDER));
  project.provide("previewAddress", await listen(server, 0));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
