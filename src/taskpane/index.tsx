import { createRoot } from "react-dom/client";
import { paneWords } from "../locales/taskpane";
import { appearance, officeBackground } from "./appearance";
import { paneLanguage } from "./Language";
import { Pane } from "./Pane";

/** Shows the pane as soon as Office is ready; at once where the script of Office could not be loaded. */
async function start(): Promise<void> {
  if (typeof Office !== "undefined") await Office.onReady();
  const root = document.getElementById("pane");
  if (!root) throw new Error("taskpane.html has no element with the id pane.");
  const language = paneLanguage(navigator.language);
  document.documentElement.lang = language;
  document.title = paneWords[language].title;
  const theme = appearance(officeBackground(), matchMedia("(prefers-color-scheme: dark)").matches);
  createRoot(root).render(<Pane language={language} theme={theme} />);
}

void start();
