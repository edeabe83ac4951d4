import type { JsonObject } from '../../read/json-object.ts';
import type { Addresses } from '../embed/places.ts';

/** What a package was made of. */
export interface Archived {
  readonly document: JsonObject;
  /** Absent if the addresses were not known. */
  readonly addresses?: Pick<Addresses, 'schedule' | 'script'>;
}

/** What has changed since a package was saved; undefined if nothing has, or none was. */
export function changedSince(
  archived: Archived | undefined,
  document: JsonObject,
  addresses: Addresses | undefined,
): 'addresses' | 'document' | undefined {
  if (!archived) return undefined;
  const { schedule, script } = archived.addresses ?? {};
  if (schedule !== addresses?.schedule || script !== addresses?.script) return 'addresses';
  return archived.document === document ? undefined : 'document';
}
