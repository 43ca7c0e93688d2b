import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { useLanguage } from "../../Language";

const useStyles = makeStyles({ input: { display: "none" } });

interface ChooseFileProps {
  /** Whether nothing else is to be done. */
  readonly primary: boolean;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** Asks for a file of policies. */
export function ChooseFile({ primary, disabled, onChoose }: ChooseFileProps) {
  const { words } = useLanguage();
  const styles = useStyles();
  const said = words.policyFiles;
  const aboutId = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Text id={aboutId}>{said.aboutOpen}</Text>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept=".json,application/json"
        aria-label={said.openButton}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // The same file chosen again, mended meanwhile, is a change too.
          target.value = "";
        }}
      />
      <Button
        appearance={primary ? "primary" : "secondary"}
        aria-describedby={aboutId}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {said.openButton}
      </Button>
    </>
  );
}
