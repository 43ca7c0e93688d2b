import { Text } from "@fluentui/react-components";
import { counted, fill } from "../../locales/taskpane";
import { useLanguage } from "../Language";
import type { CheckState } from "./checkState";

/** How the check went, in one line that screen readers read out when it changes. */
export function Summary({ state: { understood, checked, upToDate, place } }: { state: CheckState }) {
  const { language, words } = useLanguage();
  const sentence = (): string => {
    if (understood?.licenceRows.length === 0) return fill(words.check.noLicences, { address: place?.address ?? "" });
    if (!checked || !upToDate) return "";
    const { good, assumed, stopped } = checked.totals;
    return fill(words.check.summary, {
      checked: counted(words.check.licences, checked.totals.checked, language),
      good: good.toLocaleString(language),
      assumed: assumed.toLocaleString(language),
      stopped: stopped.toLocaleString(language),
    });
  };
  return (
    <Text role="status" weight="semibold">
      {sentence()}
    </Text>
  );
}
