/** What is to be closed at the end of a file of tests. */
export const leftOpen = new Set<() => void>();
