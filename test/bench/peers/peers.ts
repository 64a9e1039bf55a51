import { CLICK_PEERS } from "./clickPeers";
import type { Peer } from "./Peer";
import { SHEET_PEERS } from "./sheetPeers";

/** Beside which of npm's packages a function is measured. */
export const PEERS: Readonly<Record<string, Peer>> = { ...CLICK_PEERS, ...SHEET_PEERS };

/** The worst relative difference of a peer's numbers from ours; NaN where the peer has none for a row. */
export function worstApart(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length !== theirs.length) throw new Error(`${theirs.length} answers beside ${ours.length} of ours`);
  return ours.reduce((worst, own, i) => {
    const apart = own === theirs[i] ? 0 : Math.abs(theirs[i] - own) / Math.abs(own);
    return Number.isNaN(apart) ? apart : Math.max(worst, apart);
  }, 0);
}
