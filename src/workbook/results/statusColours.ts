import type { SupportStatus } from "../../rules/answers";

/** Fill and text of a status; each pair has a contrast of more than 7 to 1, and the word stands in the cell as well. */
export interface StatusColour {
  readonly fill: string;
  readonly font: string;
}

export const STATUS_COLOURS: Readonly<Record<SupportStatus, StatusColour>> = {
  active: { fill: "#DFF6DD", font: "#0B3D0B" },
  renewable: { fill: "#FFF4CE", font: "#4A3600" },
  reinstatable: { fill: "#FFE0C2", font: "#552200" },
  ended: { fill: "#FBD9D9", font: "#5C0A0A" },
  askVendor: { fill: "#EADCF5", font: "#3B1259" },
  openEnded: { fill: "#E1EBF7", font: "#0F2F57" },
};
