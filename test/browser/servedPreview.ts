import { existsSync } from "node:fs";
import path from "node:path";
import { previewCertificate } from "../../src/start/certificate";
import { listen, previewServer } from "../../src/start/previewServer";
import { CERTIFICATE_FOLDER, PREVIEW_FOLDERS } from "../../src/start/startPreview";

/** Where the preview is served, and how that ends. */
export interface ServedPreview {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves what the last build made, on a port that is free.
 * @throws Error where nothing was built
 */
export async function servedPreview(): Promise<ServedPreview> {
  const built = [path.join(PREVIEW_FOLDERS.preview, "preview.html"), path.join(PREVIEW_FOLDERS.addIn, "taskpane.html")];
  const missing = built.find((file) => !existsSync(file));
  if (missing)
    throw new Error(`${missing} is missing: run npm run build and npm run build:preview before the browser tests.`);
  const server = previewServer(PREVIEW_FOLDERS, await previewCertificate(CERTIFICATE_FOLDER));
  return {
    address: await listen(server, 0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
