import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { build } from "./build";
import { StartFailure } from "./StartFailure";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Serves the add-in with the certificate that Excel trusts, and opens Excel with the add-in loaded. */
export async function startExcel(): Promise<void> {
  const debugging = debuggingCommand();
  await trustCertificate();
  await build(["addin"]);
  const server = run(path.join(root, "node_modules/webpack-cli/bin/cli.js"), [
    "serve",
    "--config-name",
    "addin",
    "--mode",
    "development",
    "--server-type",
    "https",
  ]);
  const excel = run(debugging, ["start", "manifest.xml", "desktop", "--no-debug"]);
  excel.on("exit", (code) => {
    if (code !== 0)
      console.error("Excel did not open with the add-in. Load manifest.xml into it by hand, as README.md says.");
  });
  server.on("exit", (code) => process.exit(code ?? 1));
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

async function trustCertificate(): Promise<void> {
  try {
    await getHttpsServerOptions();
  } catch (error) {
    throw new StartFailure(
      `The certificate that Excel trusts could not be made (${(error as Error).message}). ` +
        "Run npx office-addin-dev-certs install, or see the add-in without Excel: npm run preview",
    );
  }
}

function run(script: string, args: readonly string[]) {
  return spawn(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
}
