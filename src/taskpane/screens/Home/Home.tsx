import { Body1, Subtitle2, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { TextLink } from "../../controls/TextLink/TextLink";
import { endFirstRun, isFirstRun } from "../../host/firstRun";
import type { Hindrance } from "../../host/useOffice";
import { useSpeech } from "../../says/Says";
import { useStyles } from "./Home.styles";
import { JOBS, type AnyJob } from "../../jobs/jobs";
import { JobButton } from "./JobButton";
import { useScreenStyles } from "../screen.styles";
import { Welcome } from "./Welcome";

/** What is not a job: below the jobs, and quieter. */
const TOOLS = ["functionGuide", "problems", "turnIntoValues", "forgetKept"] as const;

/** Sheets to fill in stand among the jobs. */
export type ToolName = (typeof TOOLS)[number] | "knowCustomer";

/** Two people who talk. */
const KNOW_ICON = "M3 4.5h9v6H7l-2.5 2.5v-2.5H3v-6ZM14 8h3v6h-1.5v2.5L13 14H9v-1.5";

interface HomeProps {
  readonly arrived: boolean;
  readonly hindrance: Hindrance | undefined;
  readonly open: (job: AnyJob, withSample: boolean) => void;
  readonly openTool: (tool: ToolName) => void;
}

/** What Worth is, and the jobs it does. */
export function Home({ arrived, hindrance, open, openTool }: HomeProps): ReactElement {
  const { texts, language } = useSpeech();
  const styles = useStyles();
  const screen = useScreenStyles();
  const [welcome, setWelcome] = useState(isFirstRun);
  const { home } = texts;
  const endWelcome = () => {
    endFirstRun();
    setWelcome(false);
  };
  return (
    <>
      <PaneHeader title={texts.title} arrived={arrived} />
      <main className={screen.main}>
        <Body1 as="p" className={screen.what}>
          {hindrance ? texts.hindrances[hindrance] : home.what}
        </Body1>
        {welcome && !hindrance && (
          <Welcome
            tryIt={() => {
              endWelcome();
              open(JOBS[0], true);
            }}
            skip={endWelcome}
          />
        )}
        <Subtitle2 as="h2" className={styles.jobs}>
          {home.jobs}
        </Subtitle2>
        {JOBS.map((job) => (
          <JobButton
            key={job.id}
            name={job.words[language].name}
            about={job.words[language].about}
            icon={job.icon}
            disabled={hindrance !== undefined}
            open={() => {
              endFirstRun();
              open(job, false);
            }}
          />
        ))}
        <JobButton
          name={texts.know.name}
          about={texts.know.about}
          icon={KNOW_ICON}
          disabled={hindrance !== undefined}
          open={() => {
            endFirstRun();
            openTool("knowCustomer");
          }}
        />
        <Subtitle2 as="h2" className={styles.jobs}>
          {home.tools}
        </Subtitle2>
        <ul className={styles.tools}>
          {TOOLS.map((tool) => (
            <li key={tool}>
              <TextLink as="button" disabled={hindrance !== undefined} onClick={() => openTool(tool)}>
                {home[tool].name}
              </TextLink>
              <Text block size={200} className={styles.about}>
                {home[tool].about}
              </Text>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
