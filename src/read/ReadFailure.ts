/** Why a file could not be read, in one sentence for whoever asked. */
export class ReadFailure extends Error {}
