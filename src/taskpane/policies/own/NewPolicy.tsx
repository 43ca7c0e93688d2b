import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { PATTERNS, policyTemplate, writeBlock, type Pattern } from "../../../rules/policy";
import { isRangeName } from "../../../workbook/isRangeName";
import { useLanguage } from "../../Language";
import { Section } from "../../Section";
import { PutLine } from "../PutLine";
import { PutOutcomeBar } from "../PutOutcomeBar";
import { RangeNameField } from "../RangeNameField";
import { usePut } from "../usePut";
import { BlockNow } from "./BlockNow";
import { nameOfProduct } from "./nameOfProduct";

/** Begins a policy that nobody has written yet: a block by pattern in the sheet, checked while it is filled in. */
export function NewPolicy() {
  const { language, words } = useLanguage();
  const said = words.newPolicy;
  const [pattern, setPattern] = useState<Pattern>("month end");
  const [vendor, setVendor] = useState("");
  const [product, setProduct] = useState("");
  const [typedName, setTypedName] = useState<string>();
  const { working, outcome, record, put, undo } = usePut();
  // The one that is being filled in; another pane's or an earlier one's block is not followed.
  const [followed, setFollowed] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone with the list: without this the focus would be lost.
  useEffect(() => heading.current?.focus(), []);
  const name = typedName ?? nameOfProduct(product);
  const inExcel = typeof Excel !== "undefined";
  const begin = async () => {
    const template = policyTemplate(pattern, { id: name, vendor: vendor.trim(), product: product.trim() });
    if (await put(writeBlock(template, language), name)) setFollowed(name);
  };
  const takeBack = () =>
    undo(() => {
      heading.current?.focus();
      setFollowed(undefined);
    });
  return (
    <>
      <Section heading={said.heading} headingRef={heading}>
        <Text>{inExcel ? said.introduction : words.put.notInExcel}</Text>
        <Field label={said.pattern} hint={said.about[pattern]}>
          <Select
            value={pattern}
            onChange={(_event, { value }) => setPattern(PATTERNS.find((each) => each === value) ?? pattern)}
          >
            {PATTERNS.map((each) => (
              <option key={each} value={each}>
                {said.patterns[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={said.vendor}>
          <Input value={vendor} onChange={(_event, data) => setVendor(data.value)} />
        </Field>
        <Field label={said.product}>
          <Input value={product} onChange={(_event, data) => setProduct(data.value)} />
        </Field>
        {inExcel && (
          <>
            <RangeNameField name={name} onChange={setTypedName} />
            <Button appearance="primary" disabled={working || !isRangeName(name)} onClick={() => void begin()}>
              {words.put.button}
            </Button>
          </>
        )}
        {outcome && <PutOutcomeBar outcome={outcome} />}
        {record && <PutLine record={record} disabled={working} onUndo={() => void takeBack()} />}
      </Section>
      {followed !== undefined && <BlockNow name={followed} />}
    </>
  );
}
