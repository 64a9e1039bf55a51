/** Typing in a sheet comes in bursts; whoever follows it looks once after each, so many milliseconds later. */
export const AFTER_BURST_MILLISECONDS = 250;
