/** The first release of an Office that has something: its version, and its build where Microsoft gives one. */
interface Release {
  readonly version: string;
  readonly build?: string;
}

/** Where Excel runs and releases are numbered: on the web it is always today's. */
const PLATFORMS = ["Windows, Microsoft 365", "Windows, bought once", "Mac"] as const;
type Platform = (typeof PLATFORMS)[number];

/**
 * Which release of which Excel brought the requirement sets that manifest.xml may ask for (Microsoft's reference of requirement
 * sets, as of November 2026). Volume-licensed Office is left out: a page says that it has CustomFunctionsRuntime from 2021 on,
 * another that it runs no custom functions. iPads run none.
 */
const FIRST_RELEASES: Readonly<Record<string, Readonly<Record<Platform, Release | undefined>>>> = {
  "SharedRuntime 1.1": {
    "Windows, Microsoft 365": { version: "2002", build: "12527.20092" },
    "Windows, bought once": { version: "2002", build: "12527.20092" },
    Mac: { version: "16.35" },
  },
  "CustomFunctionsRuntime 1.3": {
    "Windows, Microsoft 365": { version: "2008", build: "13127.20296" },
    "Windows, bought once": { version: "2311", build: "17029.20126" },
    Mac: { version: "16.40" },
  },
  "CustomFunctionsRuntime 1.4": {
    "Windows, Microsoft 365": { version: "2208", build: "15601.20148" },
    "Windows, bought once": undefined,
    Mac: { version: "16.64" },
  },
  "ExcelApi 1.12": {
    "Windows, Microsoft 365": { version: "2008", build: "13127.20408" },
    "Windows, bought once": { version: "2008", build: "13127.20408" },
    Mac: { version: "16.40" },
  },
};

/**
 * The Excels that have all of some requirement sets, as lines of a table in Markdown.
 *
 * @param sets as in `ExcelApi 1.12`
 * @throws Error for a set of which nothing is known here
 */
export function excelsWith(sets: readonly string[]): string[] {
  const lines = PLATFORMS.map((platform) => {
    const releases = sets.map((set) => firstRelease(set, platform));
    return [platform, releases.includes(undefined) ? "no" : latest(releases as Release[])];
  });
  return [["The web", "today's"], ...lines].map(([where, from]) => `| ${where} | ${from} |`);
}

function firstRelease(set: string, platform: Platform): Release | undefined {
  if (!Object.hasOwn(FIRST_RELEASES, set)) throw new Error(`Say in excelVersions.ts which Excels have ${set}.`);
  return FIRST_RELEASES[set][platform];
}

function latest(releases: readonly Release[]): string {
  const [last] = [...releases].sort((one, other) => order(other) - order(one));
  return last.build === undefined ? `version ${last.version}` : `version ${last.version} (build ${last.build})`;
}

/** Builds rise with time, versions of a platform without builds too. */
function order({ version, build }: Release): number {
  return Number(build ?? version);
}
