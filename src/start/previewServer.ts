import path from "node:path";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { StartFailure } from "./StartFailure";
import { commonHeaders, type Headers, responseHeaders } from "../deploy/responseHeaders";
import { type ServedFile, servedFile, type ServedFolders } from "./servedFile";
import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Certificate } from "./certificate";

/** Opens the server on localhost and gives its address. Port 0 takes any free port. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "is taken by another program" : `cannot be opened (${error.message})`;
      reject(new StartFailure(`Port ${port} ${why}. Choose another: npm start -- --port ${port + 1}`));
    });
    server.listen(port, "localhost", () => resolve(`https://localhost:${(server.address() as AddressInfo).port}`));
  });
}

/**
 * What the preview's page may do. Its grid writes styles into the page and draws icons from text; nothing else is asked for,
 * and nothing leaves this machine.
 */
const PREVIEW_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * What the preview's server says with a file, or without one where it refuses. The add-in's files stand in a frame of the
 * preview's own page, and its pages bring their policy with them; no other page may show them, and none may fetch anything but the
 * descriptions of functions, as from a server that Excel on the web would take them from.
 */
function previewHeaders(served: ServedFile | null): Headers {
  if (served === null) return commonHeaders(["'self'"]);
  const common = responseHeaders(path.basename(served.file), ["'self'"]);
  if (served.isFixed) return { ...common, "Cache-Control": "max-age=86400" };
  const isPreviewPage = served.file.endsWith(".html") && !served.isAddInPage;
  return isPreviewPage ? { ...common, "Content-Security-Policy": PREVIEW_POLICY } : common;
}

const compress = promisify(gzip);

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Where the add-in's pages load office.js from, in production as the store demands, and what the preview serves instead. */
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OWN = "/office-js/";

interface Body {
  readonly changed: number;
  readonly plain: Buffer;
  readonly zipped: Buffer | null;
}

/**
 * The server of the preview: the preview page, the built add-in and office.js from one origin, as office.js demands.
 * The add-in's files are handed out as they are, but for the address of office.js in its pages.
 */
export function previewServer(folders: ServedFolders, { key, cert }: Certificate): Server {
  const bodies = new Map<string, Body>();
  return createServer({ key, cert }, (request, response) => {
    answer(request, response, folders, bodies).catch(() => refuse(response, 404, "There is nothing here."));
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: ServedFolders,
  bodies: Map<string, Body>,
) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Only GET is answered here.");
  const served = servedFile((request.url ?? "/").split("?")[0], folders);
  if (!served) return refuse(response, 404, "There is nothing here.");
  const { changed, plain, zipped } = await bodyOf(served, bodies);
  const zip = zipped !== null && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const tag = `"${changed.toString(36)}"`;
  response.setHeader("Content-Type", TYPES[path.extname(served.file)] ?? "application/octet-stream");
  response.setHeaders(new Map(Object.entries(previewHeaders(served))));
  response.setHeader("ETag", tag);
  response.setHeader("Vary", "Accept-Encoding");
  if (request.headers["if-none-match"] === tag) return response.writeHead(304).end();
  if (zip) response.setHeader("Content-Encoding", "gzip");
  const body = zip ? zipped : plain;
  response.setHeader("Content-Length", body.length);
  response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
}

function refuse(response: ServerResponse, status: number, sentence: string) {
  response.writeHead(status, { ...previewHeaders(null), "Content-Type": "text/plain; charset=utf-8" }).end(sentence);
}

async function bodyOf({ file, isAddInPage }: ServedFile, bodies: Map<string, Body>): Promise<Body> {
  const changed = Math.round((await stat(file)).mtimeMs);
  const kept = bodies.get(file);
  if (kept?.changed === changed) return kept;
  const read = await readFile(file);
  const plain = isAddInPage ? Buffer.from(read.toString("utf8").replaceAll(MICROSOFT, OWN)) : read;
  const zipped = path.extname(file) === ".png" ? null : await compress(plain, { level: 6 });
  const body = { changed, plain, zipped };
  bodies.set(file, body);
  return body;
}
