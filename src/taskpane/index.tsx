import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<FluentProvider theme={webLightTheme}>Worth</FluentProvider>);
});
