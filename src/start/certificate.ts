import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { StartFailure } from "./StartFailure";

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** Only the person who started the preview may look into its folder or read its key. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The preview's own certificate for localhost. It is made once, kept in `folder` and made anew when it has less than a
 * day left. It is never added to the machine's trusted certificates: office.js only asks that the address is https.
 */
export async function previewCertificate(folder: string): Promise<Certificate> {
  const files = {
    ca: path.join(folder, "ca.crt"),
    cert: path.join(folder, "localhost.crt"),
    key: path.join(folder, "localhost.key"),
  };
  try {
    if (!isValid(files.cert) || !existsSync(files.key)) {
      rmSync(folder, { recursive: true, force: true });
      // Closed before the key is in it, so that there is no moment at which another person can read it.
      mkdirSync(folder, { recursive: true, mode: OWN_FOLDER });
      await quietly(() => generateCertificates(files.ca, files.cert, files.key, 365, ["localhost", "127.0.0.1"]));
    }
    chmodSync(folder, OWN_FOLDER);
    chmodSync(files.key, OWN_FILE);
    return { key: readFileSync(files.key), cert: readFileSync(files.cert) };
  } catch (error) {
    const why = (error as Error).message.replace(/\s+/g, " ").trim();
    throw new StartFailure(
      `The preview's certificate could not be made in ${folder} (${why}). See that the folder can be written to, or delete it, and start again.`,
    );
  }
}

function isValid(file: string): boolean {
  return existsSync(file) && new Date(new X509Certificate(readFileSync(file)).validTo).getTime() - Date.now() > DAY;
}

/** generateCertificates reports on the console where the files are; nobody needs to know. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const log = console.log;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
