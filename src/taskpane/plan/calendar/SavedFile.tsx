import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../../locales/taskpane";
import { Disclosure } from "../../Disclosure";
import { useLanguage } from "../../Language";

const useStyles = makeStyles({
  texts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface SavedFileProps {
  readonly file: { readonly name: string; readonly text: string };
  /** What was handed over to be saved. */
  readonly sentence: string;
}

/** What became of a file, and its text where the web view did not let it be saved. */
export function SavedFile({ file: { name, text }, sentence }: SavedFileProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const said = words.calendar;
  const [copying, setCopying] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopying(said.copied),
      () => setCopying(said.notCopied),
    );
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
      <div>
        <Disclosure
          summary={<Text size={200}>{fill(said.blocked, { file: name })}</Text>}
          button={words.problems.show}
          subject={said.showText}
        >
          {() => (
            <div className={styles.texts}>
              <Button size="small" onClick={() => void copy()}>
                {said.copy}
              </Button>
              <Text size={200} role="status">
                {copying}
              </Text>
              <Field label={fill(said.text, { file: name })}>
                <Textarea readOnly value={text} rows={8} onFocus={(event) => event.target.select()} />
              </Field>
            </div>
          )}
        </Disclosure>
      </div>
    </>
  );
}
