import { startEntry } from "../../../src/rules/answers";
import { isoDay } from "../isoDay";
import { bundled, said } from "./asked";

const today = isoDay("2025-02-03");
const preset = isoDay("2025-01-31");
const delivered = isoDay("2025-01-20");

describe("NEC-5", () => {
  it("leaves a locked field alone, whatever it shows", () => {
    expect(said(startEntry(bundled("nec-pp"), true, today, today, delivered))).toBe("2025-02-03");
  });

  it("leaves a field alone that shows another day than today", () => {
    expect(said(startEntry(bundled("nec-pp"), false, preset, today, delivered))).toBe("2025-01-31");
  });

  it("takes the policy's own start where the field shows today", () => {
    expect(said(startEntry(bundled("nec-pp"), false, today, today, delivered))).toBe("2025-01-20");
    expect(said(startEntry(bundled("nec-pp-jboss"), false, today, today, isoDay("2025-03-01")))).toBe("2025-03-01");
  });
});
