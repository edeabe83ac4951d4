/** The schedules of `test/fixtures/documents`. A page can't list a folder, so a test in Node checks this list. */
export const DOCUMENTS: readonly string[] = [
  'feed.json',
  'graph.json',
  'html.json',
  'item-list.json',
  'list-of-events.json',
  'lone-event-with-nulls.json',
  'lone-event.json',
  'nulls.json',
  'series.json',
  'single-sub-event.json',
  'typos.json',
  'values.json',
];
