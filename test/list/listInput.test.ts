import { finish, type Steps } from "../../src/list";

function* counting(): Steps<string> {
  yield { done: 1, total: 2 };
  yield { done: 2, total: 2 };
  return "done";
}

it("does all steps and hands back the result", () => {
  expect(finish(counting())).toBe("done");
});
