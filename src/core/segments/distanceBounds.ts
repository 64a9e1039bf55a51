/**
 * What is known of distances while the centres creep: enough to tell for most points, without computing a distance,
 * that no other centre has come near enough to matter.
 *
 * Source: Hamerly (2010), Making k-means even faster, whose two bounds a point are kept here through single steps.
 */
export interface DistanceBounds {
  /** For each segment how far its centre has come, all its steps added up. */
  readonly paths: Float64Array;
  /** The same at the start of this round. */
  readonly pathsBefore: Float64Array;
  /** The longest way that a centre has come in this round. */
  way: number;
  /** For each point: its own centre is no farther than this plus that centre's path. */
  readonly toOwn: Float64Array;
  /** For each point: every other centre is at least as far as this less the way. */
  readonly toOthers: Float64Array;
}

export function distanceBounds(points: number, segments: number): DistanceBounds {
  return {
    paths: new Float64Array(segments),
    pathsBefore: new Float64Array(segments),
    way: 0,
    toOwn: new Float64Array(points),
    toOthers: new Float64Array(points),
  };
}

/** A centre has made a step of this length. */
export function addStep(bounds: DistanceBounds, segment: number, length: number): void {
  bounds.paths[segment] += length;
  bounds.way = Math.max(bounds.way, bounds.paths[segment] - bounds.pathsBefore[segment]);
}

/** Starts a new round, in which ways are counted afresh. */
export function startRound(bounds: DistanceBounds): void {
  const { toOthers, way } = bounds;
  if (way > 0) for (let i = 0; i < toOthers.length; i++) toOthers[i] -= way;
  bounds.pathsBefore.set(bounds.paths);
  bounds.way = 0;
}
