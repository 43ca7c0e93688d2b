import { found, none, notStated, wrong } from "../../../src/rules/answers/answer";
import { message } from "../../../src/rules/messages";

it("keeps the four kinds of answer apart", () => {
  const because = message("openEnded", { policy: "acme" });
  expect([found(1), none(because), notStated(because), wrong(because)].map(({ kind }) => kind)).toEqual([
    "found",
    "none",
    "not stated",
    "wrong",
  ]);
});
