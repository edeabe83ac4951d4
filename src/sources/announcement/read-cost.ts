import type { JsonObject } from '../../read/json-object.ts';
import type { WritingContext } from '../written-dates/occasions.ts';
import { costIn, furtherPrices, isAboutCost, isCostHeading, withPrices } from './cost.ts';
import { datedLine, type DatedLine } from './dated-lines.ts';

/** The series, or one of its sessions. */
export interface Priced {
  /** What taking part costs, as the document has it. */
  cost?: JsonObject;
  /** A line names a cost that can't be read; it stays in the text, and no other cost holds. */
  isCostUnread?: boolean;
}

/**
 * A reader of lines that gives what they say about the cost to those for whom it holds. It returns the line without
 * that; undefined if nothing else is in it. Only the first price counts: a second one stays in the text.
 */
export function costReader(context: WritingContext) {
  let last:
    { readonly block: number; readonly targets: readonly Priced[]; readonly isHeading: boolean } | undefined;

  return (
    line: DatedLine,
    targets: readonly Priced[],
    next: DatedLine | undefined,
  ): DatedLine | undefined => {
    const { text, block } = line;
    const above = last?.block === block && last.targets[0] === targets[0] ? last : undefined;
    last = undefined;
    const isHeading = isCostHeading(text) && next?.block === block && !!furtherPrices(next.text, true);
    if (isHeading && targets.every(({ cost }) => !cost)) {
      last = { block, targets, isHeading };
      return undefined;
    }
    const further = above && furtherPrices(text, above.isHeading);
    if (further) {
      for (const one of targets) one.cost = withPrices(one.cost, further);
      last = { block, targets, isHeading: false };
      return undefined;
    }
    const { cost, rest } = costIn(text);
    if (!cost && isAboutCost(text)) for (const one of targets) one.isCostUnread = true;
    if (!cost || targets.some((one) => one.cost && JSON.stringify(one.cost) !== JSON.stringify(cost)))
      return line;
    for (const one of targets) one.cost = cost;
    last = cost.offers ? { block, targets, isHeading: false } : undefined;
    if (!rest || rest === text) return rest ? line : undefined;
    return { ...datedLine({ ...line, text: rest }, context), isDate: false };
  };
}
