import path from "node:path";

/** What the server hands out for an address: a file below one of its folders. */
export interface ServedFile {
  readonly file: string;
  /** A page of the add-in: office.js must come from this server instead of Microsoft's. */
  readonly isAddInPage: boolean;
  /** The file never changes while the server runs. */
  readonly isFixed: boolean;
}

/** The folders that the server shows, each under its own part of the address. */
export interface ServedFolders {
  /** `/`, the preview page and its script. */
  readonly preview: string;
  /** `/addin/`, the built add-in. */
  readonly addIn: string;
  /** `/office-js/`, Microsoft's own office.js and the files it loads from beside itself. */
  readonly officeJs: string;
}

/** The file behind the path of an address, or null where the path leads to none or out of the shown folders. */
export function servedFile(addressPath: string, folders: ServedFolders): ServedFile | null {
  const decoded = decode(addressPath);
  if (decoded === null) return null;
  const [, first = "", rest = ""] = /^\/(addin|office-js)\/(.*)$/s.exec(decoded) ?? [];
  const folder = first === "addin" ? folders.addIn : first === "office-js" ? folders.officeJs : folders.preview;
  // office.js asks for its language files in mixed case; on disk they are in lower case.
  const inside =
    first === "office-js"
      ? rest.toLowerCase()
      : first === "addin"
        ? rest
        : decoded === "/"
          ? "preview.html"
          : decoded.slice(1);
  const file = below(folder, inside);
  if (file === null) return null;
  return { file, isAddInPage: first === "addin" && file.endsWith(".html"), isFixed: first === "office-js" };
}

function decode(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes("\0") ? null : decoded;
  } catch {
    return null;
  }
}

function below(folder: string, inside: string): string | null {
  const file = path.resolve(folder, inside);
  const away = path.relative(folder, file);
  return inside !== "" && away !== "" && !away.startsWith("..") && !path.isAbsolute(away) ? file : null;
}
