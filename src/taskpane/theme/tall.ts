/** A pane that can spare the room for what stays at its lower edge: not one that is shown at twice its size. */
export const TALL = "@media (min-height: 480px)";
