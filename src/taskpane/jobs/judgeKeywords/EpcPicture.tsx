import { Subtitle2, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { HowCounted } from "../../controls/HowCounted/HowCounted";
import type { Says } from "../../says/Says";
import { EpcPlot } from "./EpcPlot";
import { useStyles } from "./JudgeKeywords.styles";
import { VERDICTS } from "./verdicts";
import type { EpcPictureView } from "./picture";
import { VerdictSign } from "./VerdictShape";
import type { JudgeWords } from "./words.en";

/** What clicks earn against what they cost, and which keywords are meant by the numbers in it. */
export function EpcPicture({ view: picture, says }: { view: EpcPictureView; says: Says<JudgeWords> }): ReactElement {
  const styles = useStyles();
  const { picture: words, answer } = says.words;
  const present = VERDICTS.filter((verdict) => picture.marks.some((mark) => mark.verdict === verdict));
  return (
    <div className={styles.picture}>
      <Subtitle2 as="h3" className={styles.pictureTitle}>
        {words.title}
      </Subtitle2>
      <EpcPlot picture={picture} words={words} />
      <ul className={styles.legend}>
        {present.map((verdict) => (
          <li key={verdict}>
            <VerdictSign verdict={verdict} />
            {answer.group[verdict].title}
          </li>
        ))}
      </ul>
      {picture.beyond && <Text size={200}>{picture.beyond}</Text>}
      <Text size={200}>{words.largest}</Text>
      <ol className={styles.largest}>
        {picture.largest.map((name, i) => (
          <li key={i}>{name}</li>
        ))}
      </ol>
      <HowCounted figure={words.title}>{picture.counted}</HowCounted>
    </div>
  );
}
