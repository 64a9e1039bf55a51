import { commonHeaders, type Headers } from "../deploy/responseHeaders";
import type { ServedFile } from "./servedFile";

/**
 * What the preview's page may do. Its grid writes styles into the page and draws icons from text; nothing else is asked for,
 * and nothing leaves this machine.
 */
const PREVIEW_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * What the preview's server says with a file, or without one where it refuses. The add-in's files stand in a frame of the
 * preview's own page, and its pages bring their policy with them; no other page may show them, and none may fetch anything.
 */
export function previewHeaders(served: ServedFile | null): Headers {
  const common = commonHeaders(["'self'"]);
  if (served === null) return common;
  if (served.isFixed) return { ...common, "Cache-Control": "max-age=86400" };
  const isPreviewPage = served.file.endsWith(".html") && !served.isAddInPage;
  return isPreviewPage ? { ...common, "Content-Security-Policy": PREVIEW_POLICY } : common;
}
