/**
 * A tree of members that are kept as they were set and mean nothing here: what Excel draws (charts, the looks of a
 * conditional format) and an add-in only sets and reads back.
 */
export class Bag {
  readonly values = new Map<string, unknown>();
  private readonly parts = new Map<string, Bag>();

  /** The part under a name; made when it is first asked for. */
  part(name: string): Bag {
    const found = this.parts.get(name) ?? new Bag();
    this.parts.set(name, found);
    return found;
  }

  /** Everything that was set, by path: `Title/Text`. */
  entries(path = ""): [string, unknown][] {
    const own = [...this.values].map(([name, value]): [string, unknown] => [`${path}${name}`, value]);
    return [...own, ...[...this.parts].flatMap(([name, part]) => part.entries(`${path}${name}/`))];
  }
}
