import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

const WORDS = {
  en: { policies: "Policies", files: "Policy files", choose: "Choose a file" },
  ja: { policies: "ポリシー", files: "ポリシーファイル", choose: "ファイルを選ぶ" },
};

/** Presses a button of the pane as soon as it is there. */
export const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole("button", { name }));

/** Goes to a tab of the pane. */
export const goToTab = (name: string): Promise<void> => userEvent.click(screen.getByRole("tab", { name }));

/** Goes to the policy files of the pane and opens one. */
export async function openFile(text: string, language: "en" | "ja" = "en"): Promise<void> {
  const { policies, files, choose } = WORDS[language];
  await goToTab(policies);
  if (screen.queryByRole("button", { name: files })) await press(files);
  // jsdom's files cannot be read as texts by themselves.
  const given = Object.assign(new File([text], "acme.json", { type: "application/json" }), { text: async () => text });
  await userEvent.upload(screen.getByLabelText(choose, { selector: "input" }), given);
}
