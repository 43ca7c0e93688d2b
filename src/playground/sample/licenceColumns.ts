import type { SampleWords } from "../../locales/sampleWorkbook";

/** A column of the licence list: which header it has, and its width in pixels. */
export interface LicenceColumn {
  readonly header: keyof SampleWords["licences"]["headers"];
  readonly width: number;
}

/** The columns from A on: what a seller types, what the functions answer, and what planning needs. */
export const licenceColumns: readonly LicenceColumn[] = [
  { header: "number", width: 84 },
  { header: "product", width: 224 },
  { header: "policy", width: 156 },
  { header: "from", width: 142 },
  { header: "term", width: 108 },
  { header: "renewedTo", width: 112 },
  { header: "firstEnd", width: 104 },
  { header: "supportEnd", width: 112 },
  { header: "status", width: 136 },
  { header: "renewFrom", width: 100 },
  { header: "reinstateBy", width: 104 },
  { header: "owner", width: 96 },
  { header: "quantity", width: 76 },
  { header: "price", width: 96 },
];
