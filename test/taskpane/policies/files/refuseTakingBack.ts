import type { openExcel } from "../../../playground/excel/openExcel";

/**
 * Makes Excel fail, and refuse once what would take it back.
 *
 * @param sync the one that fails
 * @param steps that it does before
 * @returns ends it
 */
export function refuseTakingBack(
  { excel }: Pick<ReturnType<typeof openExcel>, "excel">,
  sync: number,
  steps: number,
): () => void {
  excel.faults.failSync(sync, steps);
  const { answer } = excel;
  let refusals = 0;
  excel.answer = (text) => {
    const given = answer.call(excel, text);
    if (given.body.includes("GeneralException") && refusals++ === 0) excel.faults.failSync(1, 0);
    return given;
  };
  return () => {
    excel.answer = answer;
  };
}
