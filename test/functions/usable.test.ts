import { USABLE } from "../../src/functions/usable";
import { cellOf, cellsOf, column } from "./callFunction";

it("disables what was not renewed with the rest, and nothing where none was (SPX-12)", () => {
  expect(cellsOf(USABLE, "sparx-jp", column(true, false, true))).toEqual([[true], [false], [true]]);
  expect(cellsOf(USABLE, "sparx-jp", column(false, false))).toEqual([[true], [true]]);
});

it("keeps the shape of the range, and takes blanks for not renewed", () => {
  expect(
    cellsOf(USABLE, "sparx-jp", [
      [true, null],
      ["", "yes"],
    ]),
  ).toEqual([
    [true, false],
    [false, true],
  ]);
});

it("lets all be used where the policy does not mind", () => {
  const block = [["partial renewal disables the rest", "no"]];
  expect(cellsOf(USABLE, block, column(true, false))).toEqual([[true], [true]]);
});

it("is #N/A where the policy says nothing of it, and #VALUE! for what is neither TRUE nor FALSE", () => {
  expect(cellOf(USABLE, "nec-pp", column(true, false))).toEqual({
    error: "#N/A",
    sentence: "nec-pp: effect of a partial renewal on the rest is not stated by the source. Ask the vendor.",
  });
  expect(cellOf(USABLE, "sparx-jp", column(true, "perhaps"))).toMatchObject({ error: "#VALUE!" });
});
