import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { speakTo } from "./host/speakTo";

speakTo(navigator.language);
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
