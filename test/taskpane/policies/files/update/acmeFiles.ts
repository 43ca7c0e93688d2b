type Rows = readonly (readonly [string, string])[];

/** A policy of a company's own, with a grace period that its next version makes longer. */
export function ownPolicy(product: string, grace = 30): Rows {
  return [
    ["vendor", product],
    ["product", product],
    ["names", product],
    ["initial terms", "12"],
    ["initial end", "purchased, + term, month end"],
    ["renewal opens", "end, - 60 days"],
    ["renewed end", "end, + 1 day, for term"],
    ["late 1 until", `end, + ${grace} days`],
    ["late 1 end", "end, + 1 day, for term"],
    ["after", "buy new"],
  ];
}

/** The same as the text of a file that colleagues share. */
export function fileOf(policies: Readonly<Record<string, Rows>>, version = "2"): string {
  const filed = Object.entries(policies).map(([id, rows]) => ({ id, version, ...Object.fromEntries(rows) }));
  return JSON.stringify({ format: 1, policies: filed });
}

/** Five licences under own policies, and one that the add-in knows. */
export const ownList = [
  ["Product", "Support end", "Owner"],
  ["Acme", "2026-10-31", "Aoki"],
  ["Acme", "2026-11-30", "Aoki"],
  ["Acme", "2027-03-31", "Baker"],
  ["Beta", "2026-11-30", "Baker"],
  ["Gamma", "2026-11-30", "Chen"],
  ["sparx-jp", "2026-11-30", "Chen"],
];
