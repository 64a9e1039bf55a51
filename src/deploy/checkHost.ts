import { OFFICE_HOSTS, responseHeaders } from "./responseHeaders";

/** As the global `fetch`. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** Excel on the web asks from a page of this origin. */
const EXCEL = "https://excel.officeapps.live.com";

/** The type that a browser demands of a file before it uses it, by the end of its name. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(text|application)\/javascript\b/,
  json: /^application\/json\b/,
  png: /^image\/png\b/,
};

/**
 * Looks at an address that serves dist/ as Excel on the web does: at everything that its manifest names, and at the scripts of its
 * pages.
 *
 * @param origin as in `https://worth.example.com`
 * @returns what was looked at, and a line for each thing that is wrong
 */
export async function checkHost(origin: string, get: Fetch = fetch): Promise<{ files: string[]; wrong: string[] }> {
  const manifest = await got(`${origin}/manifest.xml`, get);
  if (typeof manifest === "string") return { files: [], wrong: [manifest] };
  const named = [...(await manifest.text()).matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, address]) => address);
  const addresses = [...new Set(named)].filter((address) => !SCHEMAS.test(address));
  const strangers = addresses.filter((address) => !address.startsWith(`${origin}/`));
  const wrong = strangers.map(
    (address) => `manifest.xml names ${address}: build with --env origin=${origin}, and upload that manifest.`,
  );
  const files = addresses
    .filter((address) => address.startsWith(`${origin}/`))
    .map((address) => address.slice(origin.length + 1));
  for (let i = 0; i < files.length; i++) {
    const { scripts, faults } = await checkFile(origin, files[i], get);
    files.push(...scripts.filter((script) => !files.includes(script)));
    wrong.push(...faults);
  }
  if (files.length === 0) wrong.push(`manifest.xml names no file of ${origin}: is it Worth's?`);
  return { files, wrong };
}

const SCHEMAS = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;

async function checkFile(origin: string, file: string, get: Fetch) {
  const answer = await got(`${origin}/${file}`, get);
  if (typeof answer === "string") return { scripts: [], faults: [answer] };
  const faults = [...typeFaults(file, answer), ...headerFaults(file, answer)];
  const scripts = file.endsWith(".html") ? scriptsOf(await answer.text()) : [];
  return { scripts, faults };
}

/** The answer, or a line on why there is none. */
async function got(address: string, get: Fetch): Promise<Response | string> {
  try {
    const answer = await get(address, { headers: { Origin: EXCEL }, redirect: "manual" });
    if (answer.status === 200) return answer;
    return `${address} answers ${answer.status}: Excel wants the file itself, with 200.`;
  } catch (error) {
    const { cause } = error as { cause?: { message?: string } };
    return `${address} cannot be reached: ${cause?.message ?? (error as Error).message}.`;
  }
}

function typeFaults(file: string, { headers }: Response): string[] {
  const wanted = TYPES[file.slice(file.lastIndexOf(".") + 1)];
  const type = headers.get("Content-Type") ?? "nothing";
  return !wanted || wanted.test(type)
    ? []
    : [`${file} is sent as ${type}: browsers refuse it beside X-Content-Type-Options: nosniff.`];
}

/** What the file's headers lack of those that README names. */
function headerFaults(file: string, { headers }: Response): string[] {
  const faults = Object.entries(responseHeaders(file)).flatMap(([name, wanted]) => {
    const sent = headers.get(name);
    if (name === "Content-Security-Policy") return ancestorFaults(file, sent);
    return sent === wanted
      ? []
      : [`${file} is sent ${sent === null ? "without" : `with ${name}: ${sent} in place of`} ${name}: ${wanted}.`];
  });
  if (headers.has("X-Frame-Options"))
    faults.push(`${file} is sent with X-Frame-Options: it keeps Excel on the web from showing the pane. Take it away.`);
  return faults;
}

function ancestorFaults(file: string, policy: string | null): string[] {
  const [, list] = /frame-ancestors ([^;]*)/.exec(policy ?? "") ?? [];
  if (list === undefined)
    return file.endsWith(".html") ? [`${file} is sent without frame-ancestors: any page may show the pane.`] : [];
  const missing = OFFICE_HOSTS.filter((host) => !list.split(" ").includes(host));
  return missing.length === 0
    ? []
    : [`${file}: frame-ancestors leaves out ${missing.join(", ")}, where Excel on the web runs.`];
}

/** The scripts that a page loads from beside itself. */
function scriptsOf(html: string): string[] {
  const tags = html
    .split("<script")
    .slice(1)
    .map((part) => part.slice(0, part.indexOf(">") + 1));
  return tags.flatMap((tag) => /\ssrc=["']?([^"'>\s]+)/.exec(tag)?.[1] ?? []).filter((source) => !source.includes(":"));
}
