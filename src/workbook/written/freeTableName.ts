/** Name of the table of licences on a plan's sheet: the same in every language, so that formulas look the same. */
const NAME = "RenewalPlan";

/**
 * A name for the table of a plan that neither a table nor a range of the workbook has.
 *
 * @throws errors of office.js as they come
 */
export async function freeTableName(): Promise<string> {
  return Excel.run(async (context) => {
    const { tables, names } = context.workbook;
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    const used = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
    let name = NAME;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${NAME}${number}`;
    return name;
  });
}
