import path from "node:path";
import { build, buildAndWatch, PROJECT } from "./build";
import { previewCertificate } from "./certificate";
import { listen, previewServer } from "./previewServer";
import type { StartOptions } from "./options";
import type { ServedFolders } from "./servedFile";

export const PREVIEW_FOLDERS: ServedFolders = {
  preview: path.join(PROJECT, "node_modules/.cache/worth-preview"),
  addIn: path.join(PROJECT, "dist"),
  officeJs: path.join(PROJECT, "node_modules/@microsoft/office-js/dist"),
};

export const CERTIFICATE_FOLDER = path.join(PROJECT, "node_modules/.cache/worth-preview-certificates");

/** Builds the add-in and the preview page, serves them and stays up until Ctrl-C. */
export async function startPreview({ port, watch }: StartOptions): Promise<void> {
  const server = previewServer(PREVIEW_FOLDERS, await previewCertificate(CERTIFICATE_FOLDER));
  const address = await listen(server, port);
  console.log("Building the add-in and the preview workbook ...");
  if (watch) await buildAndWatch(["addin", "preview"], tellRebuilt);
  else await build(["addin", "preview"]);
  console.log(`\nThe preview workbook is open at ${address}\n`);
  console.log(
    "The browser will not know this machine's own certificate: choose Advanced, then Proceed to localhost " +
      "(in Firefox: Accept the Risk and Continue).",
  );
  console.log(watch ? "Changes are built as you save; reload the page to see them. Ctrl-C ends.\n" : "Ctrl-C ends.\n");
}

function tellRebuilt(errors: string | null) {
  console.log(errors ?? "Built again; reload the page.");
}
