import { citation } from "../../../src/rules/answers";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled } from "./asked";

it("names source and address, and in brackets what is to be known of them", () => {
  const where = "Renewing and reinstating support, https://www.sparxsystems.jp/purchase/support_ext.htm";
  expect(citation(bundled("sparx-jp"), [], "en")).toBe(where);
  expect(citation(bundled("sparx-jp"), ["one", "two"], "en")).toBe(`${where} (one; two)`);
  expect(citation(bundled("sparx-jp"), ["一", "二"], "ja")).toMatch(/support_ext\.htm \(一、二\)$/);
});

it("leaves out what a policy does not name", () => {
  expect(citation(checkedPolicy({}), [], "en")).toBe("");
  expect(citation(checkedPolicy({ source: "Contract" }), [], "en")).toBe("Contract");
  expect(citation(checkedPolicy({}), ["one"], "en")).toBe("(one)");
});
