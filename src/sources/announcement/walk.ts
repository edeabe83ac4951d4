import type { Report } from '../../model/problem.ts';
import type { JsonObject } from '../../read/json-object.ts';
import type { Occasion, WritingContext } from '../written-dates/occasions.ts';
import { marksIn } from '../marks.ts';
import { sentencesOf } from '../written-dates/roles.ts';
import { contactOf, isContact } from './contact.ts';
import { costIn } from './cost.ts';
import { recurrenceIn, type DatedLine } from './dated-lines.ts';
import { movedSession, sessionsOf, withHours, type DraftSession } from './draft-session.ts';
import { hostsInProse, partnersOf, type Part } from './partners.ts';
import { placeInProse, placeOf } from './place.ts';
import { isAboutRegistration } from './registration.ts';
import { costReader, type Priced } from './read-cost.ts';
import { takeMarks, takeStatus, type Marked } from './read-marks.ts';
import { findTitlesAbove, isSessionTitle } from './session-title.ts';
import { audienceOf, creditOf } from './title.ts';

/** What the lines of an announcement say. Its cost is that of all sessions that tell none of their own. */
export interface Found extends Priced, Marked {
  sessions: DraftSession[];
  readonly description: { text: string; block: number }[];
  readonly partners: Record<Part, JsonObject[]>;
  image?: JsonObject;
  audience?: string;
  contactPoint?: JsonObject;
  readonly registrationOccasions: Occasion[];
  /** Places of all sessions that have none of their own. */
  places: readonly JsonObject[];
  /** Words with the hours of all sessions that have none: “jeweils 18–20 Uhr”. */
  hours?: string;
}

interface Around {
  readonly report: Report;
  readonly context: WritingContext;
  readonly lines: readonly DatedLine[];
}

const PEOPLE =
  /^(referent(?:in|innen|:in|:innen|en)?|mit|es spricht|es sprechen|moderation|speakers?|with|gäste|gast|leitung|input|impuls|moderated by)\s*:\s*(.+)$/i;
const HOURS_ONLY = /^(?:(?:uhrzeit|zeit|beginn|time|jeweils|je|immer|von|um|each|always|from)\b[\s:,]*)*$/i;

/** Reads the lines in their order. What nothing else takes is text of the session above it or of the series. */
export function walk(lines: readonly DatedLine[], around: Around): Found {
  const { report, context } = around;
  const found: Found = {
    sessions: [],
    description: [],
    partners: { organizer: [], contributor: [], funder: [], sponsor: [] },
    registration: [],
    registrationOccasions: [],
    places: [],
  };
  const dateLines = lines.filter(({ isDate }) => isDate);
  const readCost = costReader(context);
  const titlesAbove = findTitlesAbove(lines, dateLines);
  const isSingle = dateLines.length === 1;
  let group: DraftSession[] = [];
  let mostBlocks = 1;
  const taken = new Set([...titlesAbove.values()].map(({ number }) => number));

  lines.forEach((written, index) => {
    const { number, block } = written;
    if (taken.has(number)) return;
    const isLast = !lines.slice(index).some(({ isDate }) => isDate);
    const isInBlock = group.some(({ blocks }) => blocks.has(block));
    const own =
      group.length && !isSingle && (isInBlock || !isLast || (group[0]?.blocks.size ?? 9) < mostBlocks)
        ? group
        : [];
    const keep = (words: string) => {
      const [session] = own;
      const isTitle = own.some(({ name }) => !name) && isSessionTitle(words);
      for (const one of own) {
        one.blocks.add(block);
        if (isTitle && !one.name) one.name = words;
        else one.description.push({ text: written.isItem ? `– ${words}` : words, block });
      }
      if (session) return;
      found.description.push({ text: written.isItem ? `– ${words}` : words, block });
      if (group.length && !isSingle)
        report(`line ${number}`, `“${words.slice(0, 60)}” is kept in the text of the series`, 'not-shown');
    };
    const line = written.isDate ? written : readCost(written, own.length ? own : [found], lines[index + 1]);
    if (!line) return;
    const { text } = line;
    const untitled = (isSingle && isInBlock ? group : own).filter(({ name }) => !name);
    const title = marksIn(text).marks.length ? marksIn(text).rest : '';
    if (!line.isDate && title && untitled.length && isSessionTitle(title)) {
      for (const one of untitled) one.name = takeMarks(text, [one]);
      return;
    }
    const movedTo = own.length === 1 && line.occasions.find(({ role }) => role === 'moved');
    if (movedTo && !line.isDate && /^(?:leider\s+)?(?:verschoben|verlegt|postponed|moved)\b/i.test(text)) {
      group = group.map((one) => movedSession(one, movedTo));
      found.sessions = found.sessions.map((one) => (one === own[0] ? (group[0] ?? one) : one));
      return;
    }
    // A saying below several dates may be about any of them.
    const about = own.length ? own : isSingle && group.length ? group : group.length ? [] : [found];
    const status = line.occasions.length ? undefined : takeStatus(text, about, untitled.length > 0);
    if (status === 'whole') return;
    if (status) {
      for (const one of own.length ? own : [found]) one.description.push({ text, block });
      return;
    }
    const sayings = recurrenceIn(text);
    if (sayings) report(`line ${number}`, `“${sayings}” is not read; write each date`, 'not-shown');

    const [time] = line.hours;
    // “jeweils mittwochs, 18:15 Uhr, Hörsaal 3”: the hour is that of all sessions; the line stays.
    if (time && /(?<!\p{L})(?:jeweils|immer|each)(?!\p{L})/iu.test(text) && !line.occasions.length) {
      found.hours ??= text.slice(time.index, time.end);
    }
    const credit = creditOf(text);
    if (credit) found.image ??= credit;
    else if (line.isDate) {
      mostBlocks = Math.max(mostBlocks, group[0]?.blocks.size ?? 1);
      group = [...sessionsOf(line, report)];
      const above = titlesAbove.get(number)?.text;
      for (const one of group) if (above) one.name ??= takeMarks(above, [one]);
      found.sessions.push(...group);
    } else if (line.hours.length && !line.occasions.length && HOURS_ONLY.test(withoutHours(line))) {
      if (group.length && !/jeweils|je\b|immer|each/i.test(text) && !isSingle && own.length) {
        const timed = group.map((one) => withHours(one, text, context));
        found.sessions = found.sessions.map((one) => timed[group.indexOf(one)] ?? one);
        group = timed;
      } else found.hours = text;
    } else if (isAboutRegistration(text)) {
      readRegistration(line, lines.slice(index + 1), own, keep);
    } else if (isContact(text)) {
      const more = lines.slice(index + 1).filter((one) => one.block === block && !one.isDate);
      const contact = contactOf(text) ?? contactOf([text, ...more.map((one) => one.text)].join('\n'));
      if (!contact) keep(text);
      else {
        if (!contactOf(text)) for (const one of more) taken.add(one.number);
        else
          for (const one of more)
            if (/^(?:e-?mail|mail|tel|telefon|fon|phone)\b|^\S+@\S+$/i.test(one.text)) taken.add(one.number);
        const whole = contactOf(
          [text, ...more.filter((one) => taken.has(one.number)).map((one) => one.text)].join('\n'),
        );
        if (found.contactPoint) keep(text);
        found.contactPoint ??= whole ?? contact;
      }
    } else readOther(line, own, keep);
  });
  return found;

  function readRegistration(
    line: DatedLine,
    after: readonly DatedLine[],
    own: readonly DraftSession[],
    keep: (words: string) => void,
  ) {
    const isHeading = /^(?:anmeldung(?:en)?|registration|zur anmeldung|register)\s*:?$/i.test(line.text);
    const next = after.filter((one) => one.block === line.block && !one.isDate && costIn(one.text).rest);
    const more = isHeading
      ? next
      : next.slice(0, 1).filter(({ text }) => /^(?:https?:|www\.|\S+@\S+$)/.test(text));
    for (const one of more) taken.add(one.number);
    const sentences = [...sentencesOf(line.text), ...more.map(({ text }) => text)];
    const about = isHeading
      ? sentences
      : sentences.filter(
          (sentence) => isAboutRegistration(sentence) || more.some(({ text }) => text === sentence),
        );
    const rest = sentences.filter((sentence) => !about.includes(sentence));
    const occasions = [line, ...more].flatMap((one) => one.occasions);
    const isOwn = own.length > 0 && own.some(({ blocks }) => blocks.has(line.block));
    for (const target of isOwn ? own : [found]) {
      target.registration.push(...about);
      target.registrationOccasions.push(...occasions);
    }
    if (rest.length) keep(rest.join(' '));
  }

  function readOther(line: DatedLine, own: readonly DraftSession[], keep: (words: string) => void) {
    const { text } = line;
    const [, role = '', people = ''] = PEOPLE.exec(text) ?? [];
    const places = line.occasions.length ? undefined : placeOf(text);
    const audience = audienceOf(text);
    const partners = text.length < 300 ? partnersOf(text) : undefined;
    if (people && own.length) {
      const roleName = /moder/i.test(role) ? { roleName: 'Moderation' } : {};
      for (const one of own)
        one.performers.push(...people.split(/\s*;\s*|\s+und\s+/).map((name) => ({ name, ...roleName })));
    } else if (places) {
      if (own.length) for (const one of own) one.places.push(...places);
      else found.places = [...found.places, ...places];
    } else if (audience?.isWhole) found.audience ??= audience.audience;
    else if (partners && !own.some(({ blocks }) => blocks.has(line.block))) {
      for (const part of ['organizer', 'contributor', 'funder', 'sponsor'] as const)
        found.partners[part].push(...(partners[part] ?? []));
      const hosts = hostsInProse(text);
      if (hosts && !found.partners.organizer.length)
        found.partners.organizer.push(...(hosts.organizer ?? []));
      if (!/^\p{L}+/u.test(text) || hosts || sentencesOf(text).length > 1) keep(text);
    } else {
      const hosts = hostsInProse(text);
      if (hosts && !found.partners.organizer.length) {
        for (const part of ['organizer', 'contributor', 'funder', 'sponsor'] as const)
          found.partners[part].push(...(hosts[part] ?? []));
      }
      if (audience) found.audience ??= audience.audience;
      if (!own.length) found.places = found.places.length ? found.places : (placeInProse(text) ?? []);
      keep(text);
    }
  }
}

const withoutHours = ({ text, hours }: DatedLine) =>
  [...hours]
    .sort((a, b) => b.index - a.index)
    .reduce((rest, { index, end }) => rest.slice(0, index) + rest.slice(end), text)
    .replace(/[\s,.;()|–-]+/g, ' ')
    .trim();
