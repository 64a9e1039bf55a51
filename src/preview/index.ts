import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@fontsource/carlito/latin-400.css";
import "@fontsource/carlito/latin-700.css";
import "./preview.css";
import { pageOptions } from "./page/options";
import { openPreview } from "./page/openPreview";

void openPreview(pageOptions(location.search));
