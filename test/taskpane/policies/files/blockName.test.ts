import { blockName } from "../../../../src/taskpane/policies/files/blockName";

it.each([
  ["Acme_policy", "Acme_policy"],
  ["sparx-jp", "sparx_jp_own"],
  ["LemonTree", "LemonTree_own"],
  ["EA15", "EA15_own"],
])("calls the block of %s %s", (id, name) => {
  expect(blockName(id)).toBe(name);
});
