import { Body1, Subtitle2 } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { PaneHeader } from "../../controls/PaneHeader/PaneHeader";
import { endFirstRun, isFirstRun } from "../../host/firstRun";
import { texts } from "../../texts/texts";
import { useStyles } from "./Home.styles";
import { JobButton } from "./JobButton";
import { Welcome } from "./Welcome";

interface HomeProps {
  readonly arrived: boolean;
  readonly outsideExcel: boolean;
  readonly openPlanTest: (withSample: boolean) => void;
}

/** What Worth is, and the jobs it does. */
export function Home({ arrived, outsideExcel, openPlanTest }: HomeProps): ReactElement {
  const styles = useStyles();
  const [welcome, setWelcome] = useState(isFirstRun);
  const { home } = texts;
  const endWelcome = () => {
    endFirstRun();
    setWelcome(false);
  };
  return (
    <>
      <PaneHeader title={texts.title} arrived={arrived} />
      <main className={styles.main}>
        <Body1 as="p" className={styles.what}>
          {outsideExcel ? texts.outsideExcel : home.what}
        </Body1>
        {welcome && !outsideExcel && (
          <Welcome
            tryIt={() => {
              endWelcome();
              openPlanTest(true);
            }}
            skip={endWelcome}
          />
        )}
        <Subtitle2 as="h2" className={styles.jobs}>
          {home.jobs}
        </Subtitle2>
        <JobButton
          {...home.planTest}
          icon="keywords"
          disabled={outsideExcel}
          open={() => {
            endFirstRun();
            openPlanTest(false);
          }}
        />
      </main>
    </>
  );
}
