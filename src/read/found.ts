/** What is meant as a session or as a series. An object is in the form of the schema. */
export interface Found {
  value: unknown;
  readonly path: string;
  readonly isSeries?: boolean;
  /** Whether it stands in a session, as its `superEvent`. */
  readonly isInline?: boolean;
  /** Whether its sessions without a name have its name. */
  readonly isNamesake?: boolean;
  /** IANA name of its own time zone. */
  readonly zone?: string;
  /** IANA name of the zone of the nearest object around it that is neither a session nor a series. */
  readonly zoneAround?: string;
  /** The series that it belongs to, or the session whose programme it is part of. */
  parent?: Found;
}

/** Makes something part of a series or session, unless it has or contains that already. */
export function join(found: Found, parent: Found | undefined): void {
  if (parent && !lineageOf(parent).includes(found)) found.parent ??= parent;
}

/** A session or series, the one that it belongs to, and so on. */
export function lineageOf(found: Found): readonly Found[] {
  return found.parent ? [found, ...lineageOf(found.parent)] : [found];
}

/** IANA name of the zone in which the times of a session or series are meant: its own, else the nearest one. */
export function zoneOf({ zone, parent, zoneAround }: Found): string {
  return zone ?? ((parent && zoneOf(parent)) || zoneAround || '');
}
