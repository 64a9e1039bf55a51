import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { useStaticStyles, useStyles } from "./App.styles";
import { Announcer } from "./controls/Announcer/Announcer";
import { ErrorBoundary } from "./controls/ErrorBoundary/ErrorBoundary";
import { useOffice, type Hindrance } from "./host/useOffice";
import { PaneJob } from "./job/PaneJob";
import { JOBS, type AnyJob } from "./jobs/jobs";
import { KnowCustomer } from "./know/KnowCustomer";
import { numbersIn } from "./numbers/Numbers";
import { SpeechContext } from "./says/Says";
import { ForgetKept } from "./screens/ForgetKept";
import { FunctionGuide } from "./screens/FunctionGuide/FunctionGuide";
import { Home, type ToolName } from "./screens/Home/Home";
import { Problems } from "./screens/Problems/Problems";
import { TurnIntoValues } from "./screens/TurnIntoValues";
import { LANGUAGES } from "./texts/languages";
import { useTheme } from "./theme/useTheme";

/** Where the person is. Kept in state alone: office.js takes the browser's history away from a pane. */
type Place =
  | { readonly home: true; readonly arrived: boolean }
  | { readonly job: AnyJob; readonly withSample: boolean }
  | { readonly tool: ToolName };

interface ToolProps {
  readonly back: () => void;
  /** Leaves for a job, by its id. */
  readonly openJob: (id: string) => void;
}

const TOOLS: Readonly<Record<ToolName, (tool: ToolProps) => ReactElement>> = {
  knowCustomer: KnowCustomer,
  functionGuide: FunctionGuide,
  problems: Problems,
  turnIntoValues: TurnIntoValues,
  forgetKept: ForgetKept,
};

export function App(): ReactElement {
  const { ready, hindrance, language, locale } = useOffice();
  const theme = useTheme(ready);
  const speech = useMemo(
    () => ({ language, texts: LANGUAGES[language], numbers: numbersIn(locale) }),
    [language, locale],
  );
  const [place, setPlace] = useState<Place>({ home: true, arrived: false });
  const styles = useStyles();
  useStaticStyles();
  useEffect(() => {
    // Who hears the page is told in which language to read it.
    document.documentElement.lang = language;
  }, [language]);
  const back = () => setPlace({ home: true, arrived: true });
  // The height stands on an element of its own: what the provider wears, a dialog's layer wears too, and would cover the page.
  return (
    <FluentProvider theme={theme}>
      <SpeechContext value={speech}>
        <Announcer>
          <div className={styles.pane}>
            <ErrorBoundary key={placeName(place)} back={back}>
              <Screen place={place} hindrance={hindrance} go={setPlace} back={back} />
            </ErrorBoundary>
          </div>
        </Announcer>
      </SpeechContext>
    </FluentProvider>
  );
}

/** Another place is another screen, with a boundary of its own. */
function placeName(place: Place): string {
  if ("job" in place) return place.job.id;
  return "tool" in place ? place.tool : "home";
}

interface ScreenProps {
  readonly place: Place;
  readonly hindrance: Hindrance | undefined;
  readonly go: (place: Place) => void;
  readonly back: () => void;
}

function Screen({ place, hindrance, go, back }: ScreenProps): ReactElement {
  if ("job" in place) return <PaneJob job={place.job} startWithSample={place.withSample} back={back} />;
  if ("tool" in place) {
    const Tool = TOOLS[place.tool];
    const openJob = (id: string) => {
      const job = JOBS.find((one) => one.id === id);
      if (job) go({ job, withSample: false });
    };
    return <Tool back={back} openJob={openJob} />;
  }
  return (
    <Home
      arrived={place.arrived}
      hindrance={hindrance}
      open={(job, withSample) => go({ job, withSample })}
      openTool={(tool) => go({ tool })}
    />
  );
}
