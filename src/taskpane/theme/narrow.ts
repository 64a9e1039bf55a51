/**
 * A pane that has half its pixels, since the page is shown at twice its size: what stands side by side goes below each
 * other. Excel itself keeps a pane wider than this.
 */
export const NARROW = "@media (max-width: 260px)";
