import { Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { fill } from "../../../locales/taskpane";
import { ACTION_KINDS } from "../../../plan/calendar";
import { LONGEST_APPROVAL } from "../../../rules/answers";
import type { RememberedPlan } from "../../../workbook/rememberedPlan";
import { Disclosure } from "../../Disclosure";
import { useLanguage } from "../../Language";
import { NumberField } from "../NumberField";

const useStyles = makeStyles({
  kinds: { display: "flex", flexDirection: "column" },
  files: { alignItems: "center", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface CalendarSettingsProps {
  readonly settings: RememberedPlan;
  readonly onChange: (changes: Partial<RememberedPlan>) => void;
}

/** How long an approval takes, which days are wanted, and whether each owner gets a file. */
export function CalendarSettings({ settings, onChange }: CalendarSettingsProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const said = words.calendar;
  const filesId = useId();
  const { approvalDays, kinds, perOwner } = settings;
  const chosen = fill(said.chosen, { count: kinds.length, all: ACTION_KINDS.length });
  return (
    <>
      <NumberField
        label={said.approval}
        value={approvalDays}
        isRight={(typed) => Number.isInteger(typed) && typed >= 0 && typed <= LONGEST_APPROVAL}
        wrong={fill(said.wrongApproval, { to: LONGEST_APPROVAL.toLocaleString(language) })}
        onChange={(typed) => onChange({ approvalDays: typed })}
      />
      <div>
        <Disclosure summary={<Text>{chosen}</Text>} button={said.change} subject={said.kinds}>
          {() => (
            <div className={styles.kinds} role="group" aria-label={said.kinds}>
              {ACTION_KINDS.map((kind) => (
                <Checkbox
                  key={kind}
                  label={said.kind[kind]}
                  checked={kinds.includes(kind)}
                  onChange={(_event, { checked }) =>
                    onChange({
                      kinds: ACTION_KINDS.filter((each) => (each === kind ? checked === true : kinds.includes(each))),
                    })
                  }
                />
              ))}
            </div>
          )}
        </Disclosure>
      </div>
      <div className={styles.files}>
        <Text id={filesId}>{said.files}</Text>
        <RadioGroup
          layout="horizontal"
          aria-labelledby={filesId}
          value={perOwner ? "perOwner" : "oneFile"}
          onChange={(_event, { value }) => onChange({ perOwner: value === "perOwner" })}
        >
          <Radio value="oneFile" label={said.oneFile} />
          <Radio value="perOwner" label={said.perOwner} />
        </RadioGroup>
      </div>
    </>
  );
}
