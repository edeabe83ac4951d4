import '../element.js';

/** Handlers of the element's events, as attributes: each event's name behind a prefix of the framework. */
export type EventHandlers<Prefix extends string> = {
  [Name in Extract<keyof GlobalEventHandlersEventMap, `series-schedule-${string}`> as `${Prefix}${Name}`]?: (
    event: GlobalEventHandlersEventMap[Name],
  ) => void;
};
