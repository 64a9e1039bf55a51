import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import WebpackDevServer from "webpack-dev-server";
import { responseHeaders } from "../deploy/responseHeaders";
import { compilerOf, PROJECT } from "./build";
import { StartFailure } from "./StartFailure";

/** The port that manifest.xml names. */
const PORT = 3000;

/** Serves the add-in, built anew as its source changes, and opens Excel with the add-in loaded. */
export async function startExcel(): Promise<void> {
  const debugging = debuggingCommand();
  const certificate = await trustedCertificate();
  const compiler = await compilerOf(["addin"], "development");
  const options = {
    host: "localhost",
    port: PORT,
    static: false,
    server: { type: "https" as const, options: certificate },
    headers: ({ url = "/" }: { url?: string }) => ({ ...responseHeaders(fileOf(url)) }),
  };
  const server = new WebpackDevServer(options, compiler);
  try {
    await server.start();
  } catch (error) {
    throw new StartFailure(
      `The add-in cannot be served on port ${PORT}, which manifest.xml names (${(error as Error).message}). End what uses the port and start again.`,
    );
  }
  openExcel(debugging);
}

/** The path in dist/ of a file that is asked for. */
function fileOf(url: string): string {
  return url.split("?")[0].slice(1);
}

function debuggingCommand(): string {
  try {
    return createRequire(import.meta.url).resolve("office-addin-debugging/cli.js");
  } catch {
    throw new StartFailure(
      "Excel is on this machine, but office-addin-debugging, which opens it with the add-in, is not installed. " +
        "Run npm install office-addin-debugging, or see the add-in without Excel: npm run preview",
    );
  }
}

/** Excel shows only pages whose certificate the machine trusts; the first time, the machine asks whether it may. */
async function trustedCertificate() {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    throw new StartFailure(
      `The certificate that Excel trusts could not be made (${(error as Error).message}). ` +
        "Run npx office-addin-dev-certs install, or see the add-in without Excel: npm run preview",
    );
  }
}

function openExcel(command: string): void {
  const excel = spawn(process.execPath, [command, "start", "manifest.xml", "desktop", "--no-debug"], {
    cwd: PROJECT,
    stdio: "inherit",
  });
  excel.on("exit", (code) => {
    if (code !== 0) console.error("Excel did not open with the add-in. Load manifest.xml by hand, as README.md says.");
  });
}
