import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FunctionHelp } from "../../../help/FunctionHelp";
import { syntax } from "../../../help/syntax";
import { Disclosure } from "../../controls/Disclosure/Disclosure";
import { Notice } from "../../controls/Notice/Notice";
import { TextLink } from "../../controls/TextLink/TextLink";
import { useSpeech } from "../../says/Says";
import { Patience } from "../../controls/Patience/Patience";
import { useNewSheet } from "../../workbookState/useNewSheet";
import { exampleOrder } from "./exampleSheet";
import { useStyles } from "./FunctionGuide.styles";

/** One function: what it answers, and, opened, how it is written and an example. */
export function FunctionEntry({ help }: { help: FunctionHelp }): ReactElement {
  const speech = useSpeech();
  const { texts } = speech;
  const styles = useStyles();
  const words = texts.functionGuide;
  const { name, description, parameters, returns, example, sample } = help;
  const { writing, write } = useNewSheet();
  return (
    <div className={styles.entry}>
      <Disclosure
        summary={`WORTH.${name}`}
        about={
          <Text block size={200} className={styles.short}>
            {description}
          </Text>
        }
      >
        <pre className={styles.code}>{syntax(help)}</pre>
        <dl className={styles.arguments}>
          {parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>{parameter.optional ? words.optional(parameter.name) : parameter.name}</dt>
              <dd>{parameter.description}</dd>
            </div>
          ))}
          <div>
            <dt>{words.gives}</dt>
            <dd>{returns}</dd>
          </div>
        </dl>
        <Text size={200} weight="semibold">
          {sample ? words.exampleOver[sample] : words.example}
        </Text>
        <pre className={styles.code}>{example}</pre>
        <div className={styles.actions}>
          <Button
            size="small"
            disabledFocusable={writing.state === "writing"}
            aria-label={words.insertOf(name)}
            onClick={() => write(exampleOrder(help, speech))}
          >
            {words.insert}
          </Button>
          <TextLink href={`help/${name}.html`} target="_blank" rel="noreferrer" aria-label={words.pageOf(name)}>
            {words.page}
          </TextLink>
        </div>
        {writing.state === "writing" && <Patience />}
        {writing.state === "written" && <Notice intent="success">{words.inserted(writing.sheet)}</Notice>}
        {writing.state === "failed" && (
          <Notice intent="error">{texts.problem[writing.problem.kind](writing.problem)}</Notice>
        )}
      </Disclosure>
    </div>
  );
}
