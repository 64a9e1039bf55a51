import { Body1, SearchBox, Subtitle2, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { LabelledField } from "../../controls/Field/LabelledField";
import { Notice } from "../../controls/Notice/Notice";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { QuietAnnouncement } from "../../controls/QuietAnnouncement/QuietAnnouncement";
import { useNumbers, useTexts } from "../../says/Says";
import { useScreenStyles } from "../screen.styles";
import { FunctionEntry } from "./FunctionEntry";
import { useStyles } from "./FunctionGuide.styles";
import { guideView } from "./guideView";
import { useFunctionHelp } from "./useFunctionHelp";

/** Every function with its help and an example at work. */
export function FunctionGuide({ back }: { back: () => void }): ReactElement {
  const texts = useTexts();
  const tool = useScreenStyles();
  const styles = useStyles();
  const numbers = useNumbers();
  const help = useFunctionHelp();
  const [searched, setSearched] = useState("");
  const words = texts.functionGuide;
  const groups = Array.isArray(help) ? guideView(help, searched) : [];
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  const shown = Array.isArray(help)
    ? count > 0
      ? words.shown(count, numbers.count(count), numbers.count(help.length))
      : words.none(searched)
    : "";
  return (
    <>
      <PaneHeader title={words.title} onBack={back} arrived />
      <main className={tool.main}>
        <Body1 as="p" className={tool.what}>
          {words.what}
        </Body1>
        <LabelledField id="guide-search" label={words.search} wide>
          <SearchBox
            id="guide-search"
            className={styles.search}
            input={{ size: 1 }}
            value={searched}
            placeholder={words.placeholder}
            onChange={(_, { value }) => setSearched(value)}
            dismiss={{ "aria-label": words.clear, role: "button" }}
          />
        </LabelledField>
        {help === undefined && <Text>{words.loading}</Text>}
        {help === "failed" && <Notice intent="error">{words.failed}</Notice>}
        <Text size={200}>{shown}</Text>
        <QuietAnnouncement>{shown}</QuietAnnouncement>
        {groups.map(({ subject, functions }) => (
          <section key={subject} className={styles.group} aria-label={words.subject[subject]}>
            <Subtitle2 as="h2" className={styles.title}>
              {words.subject[subject]}
            </Subtitle2>
            {functions.map((one) => (
              <FunctionEntry key={one.id} help={one} />
            ))}
          </section>
        ))}
      </main>
    </>
  );
}
