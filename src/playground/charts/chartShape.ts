/** How the series of a chart stand. */
export interface ChartShape {
  readonly form: "column" | "bar" | "line" | "area";
  /** On each other, or on each other and all together 100 %. */
  readonly stacking: "none" | "stacked" | "percent";
  readonly markers: boolean;
}

const forms = { Column: "column", Bar: "bar", Line: "line", Area: "area" } as const;

/**
 * What the playground can draw of Excel's types of charts: columns, bars, areas and lines; lines not on each other.
 *
 * @param type as Excel names it
 * @returns undefined for a type that is not drawn
 * @example chartShape("ColumnStacked100") //=> { form: "column", stacking: "percent", markers: false }
 */
export function chartShape(type: string): ChartShape | undefined {
  const [, form, variant = ""] = /^(Column|Bar|Area)(?:Clustered|(Stacked|Stacked100))?$/.exec(type) ?? [];
  if (form) {
    const stacking = variant === "" ? "none" : variant === "Stacked" ? "stacked" : "percent";
    return { form: forms[form as keyof typeof forms], stacking, markers: false };
  }
  return /^Line(Markers)?$/.test(type) ? { form: "line", stacking: "none", markers: type !== "Line" } : undefined;
}
