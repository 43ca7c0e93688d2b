import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { fill } from "../../../locales/taskpane";
import { bundledPolicies } from "../../../rules/policies";
import { selectCell } from "../../../workbook/selectCell";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import { TroubleBar } from "../../TroubleBar";
import { CheckedBlock } from "../CheckedBlock";
import { MarksLine } from "../MarksLine";
import { PolicyHead } from "../PolicyHead";
import { useMarks } from "../useMarks";
import { ownChoices } from "./ownChoices";
import { useNamedBlock } from "./useNamedBlock";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** One policy block of the workbook in full, as it is now: its faults, or without any what it says; and the way back. */
export function OwnPolicyDetail({ name, onBack }: { name: string; onBack: () => void }) {
  const { language, words } = useLanguage();
  const styles = useStyles();
  const { read, trouble } = useNamedBlock(name);
  const [wayTrouble, setWayTrouble] = useState<unknown>();
  const marks = useMarks();
  const heading = useRef<HTMLHeadingElement>(null);
  const block = read?.block;
  const [choice] = block ? ownChoices([{ name, cells: block.cells }], language) : [];
  const go = () => {
    setWayTrouble(undefined);
    if (block) selectCell(block.sheet, block.address).catch(setWayTrouble);
  };
  return (
    <>
      <PolicyHead
        product={choice?.product || name}
        identity={[choice?.vendor ?? "", name, words.names.inWorkbook]}
        sureness={choice?.confidence ? words.source.confidences[choice.confidence] : undefined}
        onBack={onBack}
      />
      {bundledPolicies.findFlat(name) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fill(words.ownPolicy.nameTaken, { name })}</MessageBarBody>
        </MessageBar>
      )}
      {read && !block && <Text role="status">{fill(words.newPolicy.gone, { name })}</Text>}
      {trouble !== undefined && <TroubleBar error={trouble} />}
      {block && (
        <>
          <CheckedBlock block={block} onMark={(sheet, cells) => void marks.mark(sheet, cells)} />
          <Section heading={words.ownPolicy.heading} headingRef={heading}>
            <MarksLine marks={marks} onLeave={() => heading.current?.focus()} />
            <Text>{fill(words.ownPolicy.use, { name })}</Text>
            <Button className={styles.button} size="small" onClick={go}>
              {words.ownPolicy.go}
            </Button>
            {wayTrouble !== undefined && <TroubleBar error={wayTrouble} />}
          </Section>
        </>
      )}
    </>
  );
}
