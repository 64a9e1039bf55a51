const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in a page, whatever it holds. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

/** Where the icons and the style stand, as seen from the pages of a language. English stands in help/, others a folder deeper. */
const BASE: Readonly<Record<string, string>> = { en: "." };

/** A whole page in the one look of the help. It runs no script and loads nothing but its style. */
export function page(language: string, title: string, body: string): string {
  const base = BASE[language] ?? "..";
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <title>${escaped(title)}</title>
    <link rel="icon" href="${base}/../icons/worth-32.png" />
    <link rel="stylesheet" href="${base}/help.css" />
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}
