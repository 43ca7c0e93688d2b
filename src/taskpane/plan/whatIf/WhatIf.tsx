import { Button, Field, MessageBar, MessageBarBody, Radio, RadioGroup, Select, Text } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { sentenceOf } from "../../check/failure";
import { WorkProgress } from "../../check/WorkProgress";
import { DateField } from "../../date/DateField";
import { dayOfInput } from "../../date/dayOfInput";
import { useLanguage } from "../../Language";
import { policyChoices } from "../../lookUp/policyChoices";
import { ComparisonSession } from "../../moved/ComparisonSession";
import { MovedRows } from "../../moved/MovedRows";
import { policyName } from "../../policyName";
import { Section } from "../../Section";
import { compareOtherwise, type Before, type Otherwise } from "./compareOtherwise";

interface WhatIfProps {
  readonly before: Before;
  readonly onGo: (address: string) => void;
}

/** Compares the list with itself as of another day, or under another policy for the rows of one. */
export function WhatIf({ before, onGo }: WhatIfProps) {
  const { language, words } = useLanguage();
  const said = words.whatIf;
  const [session] = useState(() => new ComparisonSession());
  const { comparison, working, failure } = useSyncExternalStore(session.subscribe, session.current);
  const [kind, setKind] = useState<Otherwise["kind"]>("asOf");
  const [typed, setTyped] = useState("");
  const [instead, setInstead] = useState("");
  const [other, setOther] = useState("");
  // What was compared with an older state of the list says nothing about this one.
  useEffect(() => () => session.forget(), [session, before.plannable]);
  const { asOf, licences } = before.plannable;
  const used = [...new Set(licences.map(({ policy }) => policy.id))].sort();
  const chosen = used.includes(instead) ? instead : (used[0] ?? "");
  const day = dayOfInput(typed);
  const otherwise: Otherwise | null =
    kind === "asOf"
      ? day === undefined || day === asOf
        ? null
        : { kind, asOf: day }
      : other === "" || other === chosen
        ? null
        : { kind, instead: chosen, policy: other };
  const changed = (change: () => void) => {
    session.forget();
    change();
  };
  return (
    <Section heading={said.heading}>
      <Text size={200}>{said.introduction}</Text>
      <Field label={said.compare}>
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_event, { value }) => changed(() => setKind(value === "policy" ? "policy" : "asOf"))}
        >
          <Radio value="asOf" label={said.with.asOf} />
          <Radio value="policy" label={said.with.policy} />
        </RadioGroup>
      </Field>
      {kind === "asOf" ? (
        <DateField label={said.asOf} value={typed} onChange={(value) => changed(() => setTyped(value))} />
      ) : (
        <>
          <Field label={said.instead}>
            <Select value={chosen} onChange={(_event, { value }) => changed(() => setInstead(value))}>
              {used.map((id) => (
                <option key={id} value={id}>
                  {policyName(id, language)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={said.other}>
            <Select value={other} onChange={(_event, { value }) => changed(() => setOther(value))}>
              <option value="" />
              {policyChoices(before.policies.flats, language).map(({ id }) => (
                <option key={id} value={id}>
                  {policyName(id, language)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <Button
        disabledFocusable={otherwise === null || working !== null}
        onClick={() => otherwise && void session.compare(compareOtherwise(before, otherwise))}
      >
        {said.button}
      </Button>
      {otherwise === null && <Text size={200}>{kind === "asOf" ? said.chooseDay : said.choosePolicy}</Text>}
      {working && (
        <WorkProgress label={words.planWork.comparing} progress={working.progress} onCancel={() => session.cancel()} />
      )}
      {failure && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{sentenceOf(failure.error, language, words.plan.failed)}</MessageBarBody>
        </MessageBar>
      )}
      {comparison && <MovedRows comparison={comparison} onGo={onGo} />}
    </Section>
  );
}
