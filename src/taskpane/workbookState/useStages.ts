import { useEffect, useState } from "react";

export interface Stages<T> {
  /** The latest result; of earlier input as long as the next is not there. */
  readonly result: T | undefined;
  /** How far the work is, 0 to 1; undefined where none is under way. */
  readonly share: number | undefined;
  readonly cancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Stages that are over at once are worked through together, so that small work is done before the page is drawn again. */
const AT_ONCE_MILLISECONDS = 12;

/**
 * Works through stages one after the other, so that the pane answers between them and the work can be left. A new `work`
 * starts anew, and the one before is forgotten. What goes wrong in a stage is the screen's failure, as anywhere else.
 *
 * @param work begins the stages: each yields how far it is, the last returns the result. The same function as long as its
 *   input is the same; undefined where there is nothing to do.
 */
export function useStages<T>(work: (() => Generator<number, T>) | undefined): Stages<T> {
  const [done, setDone] = useState<{ readonly work: unknown; readonly result: T }>();
  const [progress, setProgress] = useState<{ readonly work: unknown; readonly share: number }>();
  const [failure, setFailure] = useState<{ readonly thrown: unknown }>();
  const [cancelled, setCancelled] = useState<unknown>();
  const isCancelled = work !== undefined && cancelled === work;

  useEffect(() => {
    if (!work || isCancelled) return;
    const stages = work();
    let timer: number | undefined;
    const next = () => {
      const until = performance.now() + AT_ONCE_MILLISECONDS;
      let stage: IteratorResult<number, T>;
      do stage = stages.next();
      while (!stage.done && performance.now() < until);
      if (stage.done) {
        setProgress(undefined);
        setDone({ work, result: stage.value });
      } else {
        setProgress({ work, share: stage.value });
        timer = window.setTimeout(attempt, 0);
      }
    };
    const attempt = () => {
      try {
        next();
      } catch (thrown) {
        setFailure({ thrown });
      }
    };
    timer = window.setTimeout(attempt, 0);
    return () => window.clearTimeout(timer);
  }, [work, isCancelled]);

  if (failure) throw failure.thrown;
  const busy = work !== undefined && !isCancelled && done?.work !== work;
  return {
    result: work && done ? done.result : undefined,
    share: busy ? (progress?.work === work ? progress.share : 0) : undefined,
    cancelled: isCancelled,
    cancel: () => setCancelled(() => work),
    again: () => setCancelled(undefined),
  };
}
