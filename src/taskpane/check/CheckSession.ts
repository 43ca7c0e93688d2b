import { checkInSteps, understandInSteps, type ListChoices, type ListInput, type UnderstoodList } from "../../list";
import type { Day } from "../../rules/days";
import { bundledPolicies } from "../../rules/policies";
import { checkBlock, withOwnPolicies } from "../../rules/policy";
import { findList } from "../../workbook/findList";
import type { ListPlace } from "../../workbook/listPlace";
import { namedBlocks } from "../../workbook/namedBlocks";
import { readList } from "../../workbook/readList";
import { rememberChoices, rememberedChoices } from "../../workbook/rememberedChoices";
import { selectCell } from "../../workbook/selectCell";
import { lastRecord } from "../../workbook/written/lastRecord";
import type { WriteRecord } from "../../workbook/written/writeRecord";
import { writeResults } from "../../workbook/writeResults";
import { OneWork } from "../OneWork";
import { Store } from "../Store";
import { isChanging, NOTHING_CHOSEN, type CheckState, type WorkKind } from "./checkState";
import { runSteps } from "./runSteps";

async function ownPolicies(signal: AbortSignal): Promise<Pick<CheckState, "policies" | "faultyBlocks">> {
  const blocks = await namedBlocks();
  signal.throwIfAborted();
  const faultyBlocks = blocks.filter(({ cells }) => !checkBlock(cells).ok).map(({ name }) => name);
  return { policies: withOwnPolicies(bundledPolicies, blocks), faultyBlocks };
}

/**
 * One list on its way through the Check tab: read, understood, checked, written. Whatever is begun ends what is being
 * done, except writing, which runs to its end or is cancelled.
 */
export class CheckSession extends Store<CheckState> {
  private readonly work = new OneWork<WorkKind, WriteRecord>(this, {
    writing: "writing",
    undoing: "undoing",
    last: () => lastRecord("results"),
  });

  constructor(asOf: Day) {
    super({ ...NOTHING_CHOSEN, asOf });
  }

  /** Looks where lists are, and whether something was written before. */
  async look(): Promise<void> {
    try {
      this.change({ places: await findList(), record: (await lastRecord("results")) ?? null });
    } catch (error) {
      this.change({ places: this.current().places ?? [], notice: { kind: "failed", error, work: null } });
    }
  }

  /** The same after another selection; what it cannot do then is no news. */
  readonly lookAgain = (): void => {
    if (!isChanging(this.current()))
      void findList().then(
        (places) => this.change({ places }),
        () => undefined,
      );
  };

  /** Uses what is selected now: several cells, or the list around one. Does nothing where there is none. */
  async useSelection(): Promise<void> {
    await this.look();
    const places = this.current().places ?? [];
    const selected = places.find(({ kind }) => kind === "selection") ?? places[0];
    if (selected) await this.use(selected);
  }

  /** Reads a list and checks it, with the decisions that the workbook remembers of it. */
  async use(place: ListPlace): Promise<void> {
    await this.work.run("reading", async (signal, told) => {
      this.change({ place, understood: null, checked: null });
      const input = await readList(place, told, signal);
      const choices = (await rememberedChoices(place)) ?? {};
      this.change({ choices, ...(await ownPolicies(signal)) });
      await this.understand(input, signal);
    });
  }

  /** Checks the list that is in hand with the policies as they stand in the workbook now. */
  async rereadPolicies(): Promise<void> {
    const { place, understood, work } = this.current();
    if (understood) {
      await this.work.run("understanding", async (signal) => {
        this.change(await ownPolicies(signal));
        await this.understand(understood.input, signal);
      });
    } else if (place && work?.kind === "reading") {
      // Its policies may have been read already.
      await this.use(place);
    }
  }

  /** Changes the decisions, and checks again; the workbook remembers them. */
  async decide(change: (choices: ListChoices) => ListChoices): Promise<void> {
    const { place, understood, choices } = this.current();
    if (!place || !understood || isChanging(this.current())) return;
    const changed = change(choices);
    this.change({ choices: changed });
    await Promise.all([
      this.work.run("understanding", (signal) => this.understand(understood.input, signal)),
      rememberChoices(place, changed).catch((error: unknown) =>
        this.change({ notice: { kind: "not remembered", error } }),
      ),
    ]);
  }

  /** Checks for another day. */
  async setAsOf(asOf: Day): Promise<void> {
    const { understood } = this.current();
    if (isChanging(this.current())) return;
    this.change({ asOf });
    if (understood) await this.work.run("checking", (signal) => this.check(understood, signal));
  }

  /** Finishes a check that was cancelled. */
  async checkAgain(): Promise<void> {
    const { understood } = this.current();
    if (understood) await this.work.run("understanding", (signal) => this.understand(understood.input, signal));
  }

  /** Writes the results beside the list, in the language of the pane. */
  async write(as: "formulas" | "values", language: "en" | "ja"): Promise<void> {
    const { understood, checked, asOf, policies, upToDate } = this.current();
    if (!understood || !checked || !upToDate) return;
    const options = { as, language, asOf, policies };
    await this.work.write((signal, told) => writeResults(understood, checked, options, told, signal));
  }

  /** Takes back what was written last. */
  async undo(): Promise<void> {
    const { record } = this.current();
    if (record) await this.work.takeBack(record);
  }

  /** Selects a cell in Excel; of the list, where no sheet is named. */
  async go(address: string, sheet = this.current().place?.sheet ?? ""): Promise<void> {
    try {
      await selectCell(sheet, address);
    } catch (error) {
      this.change({ notice: { kind: "failed", error, work: null } });
    }
  }

  cancel(): void {
    this.work.cancel();
  }

  private async understand(input: ListInput, signal: AbortSignal): Promise<void> {
    this.work.begin("understanding");
    const steps = understandInSteps(input, this.current().choices, this.current().policies);
    const understood = await runSteps(steps, this.work.tell, signal);
    this.change({ understood });
    await this.check(understood, signal);
  }

  private async check(understood: UnderstoodList, signal: AbortSignal): Promise<void> {
    this.work.begin("checking");
    const steps = checkInSteps(understood, this.current().asOf, this.current().policies);
    this.change({ checked: await runSteps(steps, this.work.tell, signal), upToDate: true });
  }
}
