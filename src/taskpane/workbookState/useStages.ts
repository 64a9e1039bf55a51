import { useEffect, useState } from "react";

export interface Stages<T> {
  /** The latest result; of earlier input as long as the next is not there. */
  readonly result?: T;
  /** How far the work is, 0 to 1; undefined where none is under way. */
  readonly share?: number;
  readonly cancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

/**
 * Works through stages one at a time, so that the pane answers between them and the work can be left. A new `work` starts
 * anew, and the one before is forgotten. What goes wrong in a stage is the screen's failure, as anywhere else.
 *
 * @param work begins the stages: each yields how far it is, the last returns the result. The same function as long as its
 *   input is the same; undefined where there is nothing to do.
 */
export function useStages<T>(work: (() => Generator<number, T>) | undefined): Stages<T> {
  const [done, setDone] = useState<{ readonly work: unknown; readonly result: T }>();
  const [progress, setProgress] = useState<{ readonly work: unknown; readonly share: number }>();
  const [cancelled, setCancelled] = useState<unknown>();
  const isCancelled = work !== undefined && cancelled === work;

  useEffect(() => {
    if (!work || isCancelled) return;
    const stages = work();
    let timer: number | undefined;
    const next = () => {
      const { done: isDone, value } = stages.next();
      if (isDone) {
        setProgress(undefined);
        setDone({ work, result: value });
      } else {
        setProgress({ work, share: value });
        timer = window.setTimeout(next, 0);
      }
    };
    timer = window.setTimeout(next, 0);
    return () => window.clearTimeout(timer);
  }, [work, isCancelled]);

  const busy = work !== undefined && !isCancelled && done?.work !== work;
  return {
    ...(work && done && { result: done.result }),
    ...(busy && { share: progress?.work === work ? progress.share : 0 }),
    cancelled: isCancelled,
    cancel: () => setCancelled(() => work),
    again: () => setCancelled(undefined),
  };
}
