import { planInSteps, plannableInSteps, type PlannableList } from "../../plan";
import { insertPlan } from "../../workbook/insertPlan";
import type { ListPlace } from "../../workbook/listPlace";
import { rememberedPlan, rememberPlan, type RememberedPlan } from "../../workbook/rememberedPlan";
import { lastRecord } from "../../workbook/written/lastRecord";
import type { PlanRecord } from "../../workbook/written/writeRecord";
import type { CheckSession } from "../check/CheckSession";
import type { CheckState } from "../check/checkState";
import { runSteps } from "../check/runSteps";
import { OneWork } from "../OneWork";
import { Store } from "../Store";
import { firstSettings, isInserting, isSamePlan, planSettings, type PlanState, type PlanWork } from "./planState";

/** The plan of the list that the Check tab reads: once asked for, it follows that list, its day and the settings. */
export class PlanSession extends Store<PlanState> {
  private readonly work = new OneWork<PlanWork, PlanRecord>(this, {
    writing: "inserting",
    undoing: "undoing",
    last: () => lastRecord("plan"),
  });
  /** The check that is being planned or was planned last, and that of which `plannable` was taken. */
  private planned: CheckState["checked"] = null;
  private taken: CheckState["checked"] = null;

  /**
   * @param list shared with Check: choice, decisions and as-of date are the same
   * @param language of the pane
   */
  constructor(
    readonly list: CheckSession,
    private readonly language: "en" | "ja",
  ) {
    super({
      settings: firstSettings(language),
      isWanted: false,
      plannable: null,
      plan: null,
      upToDate: false,
      work: null,
      notice: null,
      record: null,
    });
  }

  /** Looks how this workbook was planned before, then follows the list. Returns how to stop. */
  open(): () => void {
    void this.remember();
    const unsubscribe = this.list.subscribe(() => this.follow());
    this.follow();
    return () => {
      unsubscribe();
      this.work.cancel();
    };
  }

  /** Plans a list: as Check understood it where Check has just that one, else read now. Pressed again, it is read anew. */
  async use(place: ListPlace): Promise<void> {
    const { place: read, understood } = this.list.current();
    const isRead = understood !== null && read?.sheet === place.sheet && read.address === place.address;
    const again = this.current().isWanted;
    this.change({ isWanted: true });
    if (!isRead || again) await this.list.use(place);
    else if (!this.list.current().upToDate) await this.list.checkAgain();
    else this.follow();
  }

  /** Plans what is selected now. */
  async useSelection(): Promise<void> {
    this.change({ isWanted: true });
    await this.list.useSelection();
  }

  /** Changes settings; the workbook remembers them, and the plan follows. */
  async set(changes: Partial<RememberedPlan>): Promise<void> {
    const { settings } = this.current();
    const changed = { ...settings, ...changes };
    this.change({ settings: changed });
    if (!isSamePlan(settings, changed)) void this.planAgain();
    await rememberPlan(changed).catch((error: unknown) => this.change({ notice: { kind: "not remembered", error } }));
  }

  /** Finishes a plan that was cancelled. */
  async planAgain(): Promise<void> {
    const { plannable, isWanted } = this.current();
    if (!isWanted) return;
    if (plannable && this.taken === this.list.current().checked) {
      await this.planning((signal) => this.plan(plannable, signal));
    } else {
      this.planned = null;
      this.follow();
    }
  }

  /** Writes the plan to a sheet of its own. */
  async insert(): Promise<void> {
    const { understood } = this.list.current();
    const { plannable, plan, upToDate } = this.current();
    if (!understood || !plannable || !plan || !upToDate) return;
    const { language } = this;
    this.followAfter(
      await this.work.write((signal, told) => insertPlan(understood, plannable, plan, language, told, signal)),
    );
  }

  /** Takes out what was inserted last. */
  async undo(): Promise<void> {
    const { record } = this.current();
    if (record) this.followAfter(await this.work.takeBack(record));
  }

  cancel(): void {
    this.work.cancel();
  }

  private async remember(): Promise<void> {
    // Where Excel does not answer, the first settings hold, and nothing is offered to be undone: buttons say why.
    const [settings, record] = await Promise.all([
      rememberedPlan().catch(() => undefined),
      lastRecord("plan").catch(() => undefined),
    ]);
    this.change({ ...(settings && { settings }), record: record ?? null });
    if (settings) void this.planAgain();
  }

  private follow(): void {
    const { isWanted } = this.current();
    const { checked, upToDate } = this.list.current();
    // Another list is being read: nothing of the last one is to be taken for its plan.
    if (checked === null && this.current().plan) this.change({ plannable: null, plan: null });
    if (!upToDate && this.current().upToDate) this.change({ upToDate: false });
    if (!isWanted || !upToDate || checked === null || checked === this.planned || isInserting(this.current())) return;
    this.planned = checked;
    void this.planning((signal) => this.take(signal));
  }

  private async take(signal: AbortSignal): Promise<void> {
    const { understood, checked, asOf, policies } = this.list.current();
    if (!understood || !checked) return;
    const steps = plannableInSteps(understood, checked, asOf, policies);
    const plannable = await runSteps(steps, this.work.tell, signal);
    this.taken = checked;
    this.change({ plannable });
    await this.plan(plannable, signal);
  }

  private async plan(plannable: PlannableList, signal: AbortSignal): Promise<void> {
    const steps = planInSteps(plannable, planSettings(this.current().settings));
    this.change({ plan: await runSteps(steps, this.work.tell, signal), upToDate: true });
  }

  private async planning(deed: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.followAfter(await this.work.run("planning", deed));
  }

  /** The list may have changed while the plan was inserted. */
  private followAfter(isLast: boolean): void {
    if (isLast) this.follow();
  }
}
