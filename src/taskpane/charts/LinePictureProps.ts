export interface PictureLine {
  /** What the line is; that of a faint one is heard and shown under the pointer only. */
  readonly label: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** "main" is what the picture is about, "other" what it is compared with, "faint" one of many alike. */
  readonly look: "main" | "other" | "faint";
}

/** A point that words are about: what is, what it is compared with, and what may come. */
export interface PictureDot {
  /** What it is, with its figures: said in the legend. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Shapes differ, so that dots one upon the other can be told apart. */
  readonly shape: "ring" | "disc" | "diamond";
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
  readonly dots?: readonly PictureDot[];
}
