import { FluentProvider } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { useStaticStyles, useStyles } from "./App.styles";
import { Announcer } from "./controls/Announcer/Announcer";
import { useOffice } from "./host/useOffice";
import { numbersIn } from "./numbers/Numbers";
import { NumbersContext } from "./numbers/NumbersContext";
import { ForgetKept } from "./screens/ForgetKept/ForgetKept";
import { FunctionGuide } from "./screens/FunctionGuide/FunctionGuide";
import { Home, type JobName, type ToolName } from "./screens/Home/Home";
import { JudgeKeywords } from "./screens/JudgeKeywords/JudgeKeywords";
import { PlanTest } from "./screens/PlanTest/PlanTest";
import { Problems } from "./screens/Problems/Problems";
import { SegmentCustomers } from "./screens/SegmentCustomers/SegmentCustomers";
import { SplitBudget } from "./screens/SplitBudget/SplitBudget";
import { TurnIntoValues } from "./screens/TurnIntoValues/TurnIntoValues";
import { ValueCustomers } from "./screens/ValueCustomers/ValueCustomers";
import { useTheme } from "./theme/useTheme";

/** Where the person is. Kept in state alone: office.js takes the browser's history away from a pane. */
type Place = { readonly screen: "home"; readonly arrived: boolean } | JobPlace | { readonly screen: ToolName };

interface JobPlace {
  readonly screen: JobName;
  readonly sample: boolean;
}

/** The screen of every job on the home list. */
const SCREENS: Readonly<Record<JobName, (job: { startWithSample: boolean; back: () => void }) => ReactElement>> = {
  planTest: PlanTest,
  judgeKeywords: JudgeKeywords,
  valueCustomers: ValueCustomers,
  segmentCustomers: SegmentCustomers,
  splitBudget: SplitBudget,
};

const TOOLS: Readonly<Record<ToolName, (tool: { back: () => void }) => ReactElement>> = {
  functionGuide: FunctionGuide,
  problems: Problems,
  turnIntoValues: TurnIntoValues,
  forgetKept: ForgetKept,
};

export function App(): ReactElement {
  const office = useOffice();
  const theme = useTheme(office.ready);
  const numbers = useMemo(() => numbersIn(office.locale), [office.locale]);
  const [place, setPlace] = useState<Place>({ screen: "home", arrived: false });
  const styles = useStyles();
  useStaticStyles();
  // The height stands on an element of its own: what the provider wears, a dialog's layer wears too, and would cover the page.
  return (
    <FluentProvider theme={theme}>
      <NumbersContext value={numbers}>
        <Announcer>
          <div className={styles.pane}>
            {place.screen === "home" ? (
              <Home
                arrived={place.arrived}
                outsideExcel={office.outsideExcel}
                open={(screen, sample) => setPlace({ screen, sample })}
                openTool={(screen) => setPlace({ screen })}
              />
            ) : (
              <Opened place={place} back={() => setPlace({ screen: "home", arrived: true })} />
            )}
          </div>
        </Announcer>
      </NumbersContext>
    </FluentProvider>
  );
}

function Opened({ place, back }: { place: JobPlace | { screen: ToolName }; back: () => void }): ReactElement {
  if ("sample" in place) {
    const Screen = SCREENS[place.screen];
    return <Screen startWithSample={place.sample} back={back} />;
  }
  const Tool = TOOLS[place.screen];
  return <Tool back={back} />;
}
