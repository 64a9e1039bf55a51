import { Button, Text } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { useTexts } from "../../says/Says";
import { Notice } from "../Notice/Notice";
import { PaneHeader } from "../PaneHeader/PaneHeader";
import { useStyles } from "./ErrorBoundary.styles";

interface ErrorBoundaryProps {
  readonly back: () => void;
  readonly children: ReactNode;
}

interface Caught {
  readonly thrown?: unknown;
}

/** Stands around every screen: whatever goes wrong in one unforeseen, a sentence and a way back take its place, never nothing. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(thrown: unknown): Caught {
    return { thrown: thrown ?? new Error() };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    if (thrown === undefined) return this.props.children;
    return <Failed back={this.props.back} again={() => this.setState({ thrown: undefined })} thrown={thrown} />;
  }
}

function Failed({ back, again, thrown }: { back: () => void; again: () => void; thrown: unknown }): ReactElement {
  const styles = useStyles();
  const { failed } = useTexts();
  return (
    <>
      <PaneHeader title={failed.title} onBack={back} arrived />
      <main className={styles.main}>
        <Notice intent="error">{failed.text}</Notice>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={back}>
            {failed.back}
          </Button>
          <Button onClick={again}>{failed.again}</Button>
        </div>
        <Text size={200}>{failed.told(thrown instanceof Error ? thrown.message : String(thrown))}</Text>
      </main>
    </>
  );
}
