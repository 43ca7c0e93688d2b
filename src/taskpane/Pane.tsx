import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  Subtitle1,
  Tab,
  TabList,
  tokens,
  webDarkTheme,
} from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { onPaneRequest, paneRequest } from "../commands/paneRequest";
import type { PaneSection } from "../commands/paneRequest";
import { paneWords } from "../locales/taskpane";
import { Check } from "./check/Check";
import { CheckSession } from "./check/CheckSession";
import { today } from "./date/today";
import { Language } from "./Language";
import { LookUp } from "./lookUp/LookUp";
import { PlanTab } from "./plan/PlanTab";
import { Policies } from "./policies/Policies";

const sections: readonly PaneSection[] = ["check", "lookUp", "plan", "policies"];

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: "0 auto",
    maxWidth: "450px",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalM,
  },
  // The browser draws the date fields: it must know on what.
  dark: { colorScheme: "dark" },
  title: { margin: 0 },
  tabs: { flexWrap: "wrap", "& > [role='tab']": { paddingInline: tokens.spacingHorizontalXXS } },
  hidden: { display: "none" },
});

/** The task pane: one section at a time, in the language and the colours of Excel. */
export function Pane({ language, theme }: { language: "en" | "ja"; theme: Theme }) {
  const styles = useStyles();
  const words = paneWords[language];
  const request = useSyncExternalStore(onPaneRequest, paneRequest);
  const [chosen, setChosen] = useState({ section: request.section, afterPresses: request.presses });
  // Check and Plan have one list, one day and one set of decisions.
  const [list] = useState(() => new CheckSession(today()));
  // A button of the ribbon pressed since the last choice of a tab wins over that choice.
  const section = request.presses > chosen.afterPresses ? request.section : chosen.section;
  const choose = (to: PaneSection) => setChosen({ section: to, afterPresses: request.presses });
  return (
    <FluentProvider theme={theme}>
      <Language value={language}>
        <main className={mergeClasses(styles.pane, theme === webDarkTheme && styles.dark)}>
          <Subtitle1 as="h1" className={styles.title}>
            {words.title}
          </Subtitle1>
          <TabList
            className={styles.tabs}
            // Four names, in Japanese too, in one line of a narrow pane.
            size="small"
            selectedValue={section}
            onTabSelect={(_event, data) => choose(data.value as PaneSection)}
          >
            {sections.map((each) => (
              <Tab key={each} id={`tab-${each}`} aria-controls={`section-${each}`} value={each}>
                {words.tabs[each]}
              </Tab>
            ))}
          </TabList>
          {sections.map((each) => (
            // What was typed in one section stays while another is looked at.
            <div
              key={each}
              id={`section-${each}`}
              role="tabpanel"
              aria-labelledby={`tab-${each}`}
              className={each === section ? undefined : styles.hidden}
            >
              {each === "lookUp" && <LookUp isShown={section === "lookUp"} />}
              {each === "check" && <Check session={list} presses={request.presses} />}
              {each === "plan" && <PlanTab list={list} isShown={section === "plan"} onCheck={() => choose("check")} />}
              {each === "policies" && (
                <Policies list={list} isShown={section === "policies"} onCheck={() => choose("check")} />
              )}
            </div>
          ))}
        </main>
      </Language>
    </FluentProvider>
  );
}
