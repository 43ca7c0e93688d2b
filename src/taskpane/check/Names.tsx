import { makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { counted } from "../../locales/taskpane";
import type { NameGroup } from "../../list";
import type { PolicyLibrary } from "../../rules/policy";
import { Disclosure } from "../Disclosure";
import { useLanguage } from "../Language";
import { separatorOf } from "../policies/ruleText";
import { Section } from "../Section";
import { FirstLines } from "./FirstLines";
import { NameGroupLine } from "./NameGroupLine";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface NamesProps {
  readonly groups: readonly NameGroup[];
  /** What can be chosen from. */
  readonly policies: PolicyLibrary;
  /** Names of policy blocks that cannot be used. */
  readonly faultyBlocks: readonly string[];
  readonly onChoose: (key: string, policyId: string | null) => void;
  readonly onGo: (address: string) => void;
}

/** Which policy each product has: the unknown names first, because their rows stop until one is chosen. */
export function Names({ groups, policies, faultyBlocks, onChoose, onGo }: NamesProps) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const isUnknown = ({ policyId, leftOut }: NameGroup) => policyId === null && !leftOut;
  const unknown = groups.filter(isUnknown);
  const settled = groups.filter((group) => !isUnknown(group));
  const lines = (some: readonly NameGroup[]) => (
    <FirstLines lines={some}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((group) => (
            <NameGroupLine key={group.key} group={group} policies={policies} onChoose={onChoose} onGo={onGo} />
          ))}
        </ul>
      )}
    </FirstLines>
  );
  const known = counted(words.names.known, settled.length, language);
  return (
    <Section heading={words.names.heading}>
      {faultyBlocks.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {counted(words.names.faultyBlocks, faultyBlocks.length, language, {
              names: faultyBlocks.join(separatorOf(language)),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {unknown.length > 0 && (
        <>
          <Text weight="semibold">{counted(words.names.unknown, unknown.length, language)}</Text>
          {lines(unknown)}
        </>
      )}
      {settled.length > 0 && (
        <Disclosure summary={<Text>{known}</Text>} button={words.problems.show} subject={words.names.all}>
          {() => lines(settled)}
        </Disclosure>
      )}
    </Section>
  );
}
