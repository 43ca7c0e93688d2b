type Cells = (string | number)[][];

/** A list that can be planned: eight licences of two vendors, with an unknown product, one without a price, one lapsed. */
export const pricedList: Cells = [
  ["Product", "Vendor", "Support end", "Qty", "Price", "Owner"],
  ["Enterprise Architect", "Sparx Systems Japan", "2026-12-31", 5, 15000, "Aoki"],
  ["Enterprise Architect", "Sparx Systems Japan", "2027-04-30", 2, 15000, "Aoki"],
  ["Enterprise Architect", "Sparx Systems Japan", "2027-09-30", 10, 15000, "Baker"],
  ["NEC PP support", "NEC", "2027-01-31", 3, 84000, "Baker"],
  ["NEC PP support", "NEC", "2028-03-31", 1, 96000, ""],
  ["Enterprise Architect", "Sparx Systems Japan", "2025-10-31", 4, 15000, "Aoki"],
  ["Enterprise Architect", "Sparx Systems Japan", "2027-06-30", 1, "", "Aoki"],
  ["Mystery Tool", "Somebody", "2027-05-31", 1, 9000, "Chen"],
];

/** The day on which it is planned. */
export const AS_OF = "2026-11-22";
