import type { Members } from "./members";
import { pathType } from "./request";
import type { ArgumentInfo, ObjectPath, Request } from "./request";
import { itemNotFound } from "./requestError";
import { isWireObject } from "./wireClass";
import type { WireObject } from "./wireClass";

/** Where paths begin: the workbook, services by name, and objects that an earlier request kept. */
export interface Roots {
  readonly root: WireObject;
  service(name: string): WireObject;
  kept(reference: string): WireObject | null;
}

/** The objects of one request. Each path is followed once: a method such as `Add` must run once only. */
export class ObjectPaths<Host> {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly paths: Request["ObjectPaths"],
    private readonly members: Members<Host>,
    private readonly roots: Roots,
  ) {}

  /** The object at the end of a path; null for a null object, and for everything below one. */
  resolve(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw itemNotFound();
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects in the place of their ids. */
  given({ Arguments: values = [], ReferencedObjectPathIds: ids }: ArgumentInfo = {}): unknown[] {
    return values.map((value, place) => this.argument(value, ids?.[place]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id > 0) return this.resolve(id);
    if (Array.isArray(id) && Array.isArray(value)) return value.map((each, place) => this.argument(each, id[place]));
    const reference = (Object(value) as { _ObjectPathId?: unknown })._ObjectPathId;
    return typeof reference === "number" ? this.resolve(reference) : value;
  }

  private follow(path: ObjectPath): WireObject | null {
    const { ObjectPathType: type, Name: name, ParentObjectPathId: parentId } = path;
    if (type === pathType.root) return this.roots.root;
    if (type === pathType.service) return this.roots.service(name);
    if (type === pathType.reference) {
      const kept = this.roots.kept(name);
      if (!kept) throw itemNotFound();
      return kept;
    }
    const parent = parentId === undefined ? null : this.resolve(parentId);
    if (parent === null || type === pathType.nullObject) return null;
    const given = this.given(path.ArgumentInfo);
    if (type === pathType.indexer) return this.members.item(parent, given[0]);
    const value = type === pathType.method ? this.members.call(parent, name, given) : this.members.read(parent, name);
    return isWireObject(value) ? value : null;
  }
}
