export interface PictureLine {
  /** What the line is; that of a faint one is heard and shown under the pointer only. */
  readonly label: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** "main" is what the picture is about, "other" what it is compared with, "faint" one of many alike. */
  readonly look: "main" | "other" | "faint";
}

export interface LinePictureProps {
  /** The picture in a sentence, for who hears it. */
  readonly described: string;
  readonly lines: readonly PictureLine[];
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xLabel: (value: number) => string;
  readonly yLabel: (value: number) => string;
  /** Where the axes end; as far as the lines reach where left out. */
  readonly xTop?: number;
  readonly yTop?: number;
  /** A place on the x axis that words are about. */
  readonly mark?: { readonly x: number; readonly label: string };
}
