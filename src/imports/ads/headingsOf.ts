import type { AdColumn, AdHeadings } from "./AdHeadings";
import { AMAZON_ADS } from "./amazonAds";
import { ANALYTICS } from "./analytics";
import { GOOGLE_ADS } from "./googleAds";
import { KEYWORD_PLANNER } from "./keywordPlanner";
import { LINKEDIN } from "./linkedIn";
import { META } from "./meta";
import { MICROSOFT_ADS } from "./microsoftAds";
import { APPLE, PINTEREST, REDDIT, RETARGETERS, SNAPCHAT, X } from "./otherPlatforms";
import { OWN_TABLES } from "./ownTables";
import { TIKTOK } from "./tikTok";

/** Those whose names say most come first: people's own words can mean more than one thing. */
const PLATFORMS: readonly AdHeadings[] = [
  ...[GOOGLE_ADS, KEYWORD_PLANNER, MICROSOFT_ADS, META, AMAZON_ADS, LINKEDIN, TIKTOK, PINTEREST, SNAPCHAT, X, REDDIT],
  ...[APPLE, RETARGETERS],
  ...[ANALYTICS, OWN_TABLES],
];

/** The headings of some kinds of columns on all platforms: those of the first kind before those of the second. */
export function headingsOf(...columns: readonly AdColumn[]): (string | RegExp)[] {
  return columns.flatMap((column) => PLATFORMS.flatMap((platform) => platform[column] ?? []));
}
