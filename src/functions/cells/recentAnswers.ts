import type { Cells } from "../../text/cells";
import { knownBy } from "./recentRanges";

/** What was answered to whom. */
interface Kept<Asker, Answer> {
  readonly asker: Asker;
  readonly asked: readonly unknown[];
  readonly answer: Answer;
  readonly size: number;
}

/**
 * The answers to the questions asked last. Excel asks again whenever rows are inserted or sheets are moved, and a thousand
 * cells may each ask for one row of the same table. The same means cell by cell.
 */
export class RecentAnswers<Asker, Answer> {
  private kept: readonly Kept<Asker, Answer>[] = [];

  /**
   * @param most how many answers are kept, and of what size together
   * @param sizeOf the size of an answer; Infinity where it is not worth keeping
   */
  constructor(
    private readonly most: { readonly answers: number; readonly size: number },
    private readonly sizeOf: (answer: Answer) => number,
  ) {}

  /** The answer to the same cells, if the asker was given it lately, or else what the work gives. */
  to(asker: Asker, given: readonly (Cells | undefined)[], work: () => Answer): Answer {
    // Who asks for nothing that is kept needs no comparing.
    const before = this.kept.some((each) => each.asker === asker) ? given.map(knownBy) : undefined;
    const known = before && this.kept.find((each) => each.asker === asker && sameOf(each.asked, before));
    if (known) {
      this.keep(known);
      return known.answer;
    }
    const answer = work();
    const size = this.sizeOf(answer);
    if (size <= this.most.size) this.keep({ asker, asked: before ?? given.map(knownBy), answer, size });
    return answer;
  }

  private keep(latest: Kept<Asker, Answer>): void {
    let sizes = 0;
    const all = [latest, ...this.kept.filter((each) => each !== latest)];
    this.kept = all.slice(0, this.most.answers).filter(({ size }) => (sizes += size) <= this.most.size);
  }
}

function sameOf(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
