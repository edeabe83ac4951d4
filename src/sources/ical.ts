import type { Problem, Report } from '../model/problem.ts';
import { sessionsOfEvent } from './calendar-sessions.ts';
import { MOST_EVENTS, splitCalendar } from './calendar-text.ts';
import { calendarZones } from './calendar-zones.ts';
import { draftOf } from './draft.ts';
import { componentsOf, isJcal, parseComponent, valueOf, type Jcal } from './jcal.ts';
import type { ConversionOptions, Draft, Material, Source } from './source.ts';
import { lineOf } from './text.ts';
import { zoneOf } from './zones.ts';
import { absolute } from './addresses.ts';

/** iCalendar (RFC 5545) and jCal (RFC 7265): what nearly every calendar exports. */
export const ical: Source = {
  id: 'ical',
  name: 'iCalendar',
  recognizes: ({ text, json }) =>
    /^\uFEFF?\s*BEGIN:(VCALENDAR|VEVENT)\b/i.test(text) || calendarsIn(json).length > 0,
  read: (material, options) => readCalendar(calendarOf(material, options), material, options),
  silent: ['registration', 'full'],
};

/** A VEVENT with its place in the file. */
interface FoundEvent {
  readonly event: Jcal;
  readonly path: string;
  /** What tells it from others: its UID, within its calendar. */
  readonly key: string;
}

interface Calendar {
  readonly head: Jcal;
  readonly events: readonly FoundEvent[];
  readonly problems: readonly Problem[];
}

/** The calendars of jCal: one, a list of several, or an event that stands alone. */
function calendarsIn(json: unknown): readonly Jcal[] {
  if (isJcal(json, 'vcalendar')) return [json];
  if (isJcal(json, 'vevent')) return [['vcalendar', [], [json]]];
  return Array.isArray(json) ? json.filter((one) => isJcal(one, 'vcalendar')) : [];
}

function calendarOf({ text, json }: Material, { now }: ConversionOptions): Calendar {
  const calendars = calendarsIn(json);
  const [head] = calendars;
  if (!head) return calendarOfText(text, now);
  const events = calendars.flatMap((calendar, number) =>
    componentsOf(calendar, 'vevent').map((event, index) => found(event, `vevent[${index}]`, number)),
  );
  return { head, events, problems: [] };
}

function calendarOfText(text: string, now: number): Calendar {
  const problems: Problem[] = [];
  const today = new Date(now).toISOString().slice(0, 10).replace(/-/g, '');
  const { head, events, all, cutAt } = splitCalendar(text, today);
  if (all !== undefined) {
    const message = `has ${all} events; only the next ${MOST_EVENTS} from today are taken`;
    problems.push({ path: '$', message, code: 'not-shown' });
  }
  if (cutAt !== undefined) {
    const message = 'the file breaks off here (END:VCALENDAR is missing); fetch it again, events may be lost';
    problems.push({ path: `line ${cutAt}`, message, code: 'missing' });
  }
  const complainAt = (path: string) => (line: string) =>
    problems.push({ path, message: `“${line}” can't be read as iCalendar`, code: 'unreadable' });
  // Of several calendars in one file the first tells the name; the zones are those of all.
  const frame = head.replace(/\uFEFF|^(BEGIN|END):VCALENDAR[ \t\r]*$/gim, '');
  const calendar = parseComponent(
    `BEGIN:VCALENDAR\n${frame}\nEND:VCALENDAR`,
    'vcalendar',
    complainAt('line 1'),
  );
  const parsed = events.flatMap(({ text, line, calendar }) => {
    const path = `line ${line}`;
    const event = parseComponent(text, 'vevent', complainAt(path));
    if (!event) problems.push({ path, message: "this event can't be read as iCalendar", code: 'unreadable' });
    return event ? [found(event, path, calendar)] : [];
  });
  return { head: calendar ?? ['vcalendar', [], []], events: parsed, problems };
}

const found = (event: Jcal, path: string, calendar: number): FoundEvent => ({
  event,
  path,
  key: `${calendar} ${valueOf(event, 'uid') ?? path}`,
});

function readCalendar(
  { head, events, problems: before }: Calendar,
  { url }: Material,
  options: ConversionOptions,
): Draft {
  const problems = [...before];
  const report: Report = (path, message, code = 'unreadable') => problems.push({ path, message, code });
  const zones = calendarZones(head, options.zone, report);
  const [first, ...others] = new Set(
    componentsOf(head, 'vtimezone').map((one) => zoneOf(valueOf(one, 'tzid'))),
  );
  // Google writes the calendar's zone here; where it is missing, a single definition of a zone tells as much.
  const zone = zoneOf(valueOf(head, 'x-wr-timezone')) ?? (others.length ? undefined : first);
  const groups = groupsOf(events);
  const hasRandomIds = /events manager|wp-events-plugin/i.test(valueOf(head, 'prodid') ?? '');
  return draftOf(
    {
      series: seriesOf(head, url),
      items: groups.map((group) => ({ group: group.map(({ event }) => event) })),
      path: '$',
      pathOf: (index) => groups[index]?.[0]?.path ?? '$',
      zone,
      problems,
      session: ({ value, report }) =>
        sessionsOfEvent(value.group as readonly Jcal[], {
          zones,
          now: options.now,
          url,
          hasRandomIds,
          report: (path, message, code) => report(` ${path}`, message, code),
        }),
    },
    options,
  );
}

/** The events by their UIDs, in the file's order. */
function groupsOf(events: readonly FoundEvent[]): readonly (readonly FoundEvent[])[] {
  const groups = new Map<string, FoundEvent[]>();
  for (const one of events) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return [...groups.values()];
}

/** An address of e-mail: Google and Exchange name a person's calendar after her account. */
const ACCOUNT = /^\S+@\S+\.\S+$/;

const seriesOf = (head: Jcal, url: string) => ({
  name: [valueOf(head, 'x-wr-calname'), valueOf(head, 'name')]
    .map((name) => lineOf(name))
    .find((name) => name !== undefined && !ACCOUNT.test(name)),
  description: valueOf(head, 'x-wr-caldesc') ?? valueOf(head, 'description'),
  url: absolute(valueOf(head, 'url'), url),
});
