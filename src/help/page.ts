const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in a page, whatever it holds. */
export function inMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

/**
 * A whole page in the one look of the help. It runs no script and loads nothing but its style.
 *
 * @param root the way from the page to the root of dist/, as in ".."
 * @param body markup, indented as it stands in the page
 */
export function page(language: string, root: string, title: string, body: string): string {
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
    <title>${inMarkup(title)}</title>
    <link rel="icon" href="${root}/icons/worth-32.png" />
    <link rel="stylesheet" href="${root}/help/help.css" />
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}
