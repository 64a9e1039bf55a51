import { spawn } from "node:child_process";

/**
 * Runs scripts of package.json side by side, as in `tsx test/run/sideBySide.ts types lint`. What each one prints stands together,
 * once it is done. All run to their end, so that one run tells everything that is wrong; it fails where any of them failed.
 */
interface Done {
  readonly script: string;
  readonly output: string;
  readonly seconds: number;
  readonly failed: boolean;
}

function run(script: string): Promise<Done> {
  const began = Date.now();
  const printed: Buffer[] = [];
  return new Promise((then) => {
    // One text, for a shell: npm is a batch file on Windows. The scripts are named in package.json, by us.
    const child = spawn(`npm run ${script}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => printed.push(chunk));
    child.on("error", (error) => printed.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (code) => {
      const seconds = Math.round((Date.now() - began) / 1000);
      then({ script, output: Buffer.concat(printed).toString(), seconds, failed: code !== 0 });
    });
  });
}

function print({ script, output, seconds, failed }: Done): Done {
  console.log(`${output.trim()}\n${failed ? "FAILED" : "Done"}: npm run ${script}, ${seconds} s\n`);
  return { script, output, seconds, failed };
}

const done = await Promise.all(process.argv.slice(2).map((script) => run(script).then(print)));
const failed = done.filter((one) => one.failed).map(({ script }) => `npm run ${script}`);
if (failed.length > 0) {
  console.error(`These failed: ${failed.join(", ")}`);
  process.exit(1);
}
