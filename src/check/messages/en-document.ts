import type { Sentences } from './sentences.ts';

/** What a document can be told about, in English. */
export const documentEn = {
  'json-comma-missing': ['A comma is missing.', 'Put a comma after this value; “{near}” comes next.'],
  'json-comma-surplus': [
    'A comma stands before the closing “{near}”.',
    'Remove the comma after the last value.',
  ],
  'json-colon-missing': ['A colon is missing between name and value.', 'Write "name": "value".'],
  'json-quotes': [
    '“{near}” stands where straight quotation marks have to be.',
    'Write texts in straight quotation marks: "text". Word processors change them.',
  ],
  'json-name': [
    'The name “{near}” has no quotation marks.',
    'Write it in straight quotation marks: "{near}".',
  ],
  'json-value': [
    '“{near}” is not a value of JSON.',
    'Write texts in quotation marks; without them stand only numbers, true, false and null.',
  ],
  'json-comment': ['JSON has no comments.', 'Remove the comment.'],
  'json-string': [
    'A text has no closing quotation mark, or goes on in the next line.',
    'Close the text with " in the same line; write a line break as \\n.',
  ],
  'json-character': [
    'A text has a character that is not allowed, such as a tab or a line break.',
    'Write a line break as \\n and a tab as \\t.',
  ],
  'json-escape': [
    'The backslash stands before a character that it can’t stand before.',
    'Write \\\\ for a backslash, and \\" for a quotation mark in a text.',
  ],
  'json-end': [
    'The document ends too early: “{near}” is missing.',
    'Close every bracket; check whether the document was uploaded whole.',
  ],
  'json-before': [
    'Something stands before the JSON: “{near}”.',
    'Remove everything before the first bracket; often it is a warning of the program that writes the file.',
  ],
  'json-more': [
    'Something stands after the end of the document: “{near}”.',
    'Remove it, or check whether a bracket closes too early.',
  ],
  'json-other': [
    'The document is not JSON: {detail}',
    'Correct the place, or write the document with a program.',
  ],
  'json-twice': [
    '“{name}” stands twice in one object; the first one is lost.',
    'Keep one of the two; several values belong into a list.',
  ],
  'no-event': [
    'The document has neither a series nor an event.',
    'Write the sessions into "subEvent": [ … ], see docs/json.md.',
  ],
  'foreign-document': [
    'This is not a schedule, but looks like {kind}.',
    'Convert it: npx series-schedule convert "{address}" --out schedule.json',
  ],
  'foreign-unread': [
    'This is not a schedule, but looks like {kind}, in which there are no dates that can be converted.',
    'Look for a calendar (.ics) or an interface of the same system; docs/sources.md names what can be converted.',
  ],
  'no-session': [
    'The series has no session yet: "subEvent" is empty.',
    'Add the sessions when they are known; until then the page shows “Termine folgen”.',
  ],
  'no-readable-session': [
    'No session of the document can be read: {detail}',
    'Give each session at least a "name" or a "startDate".',
  ],
  'newer-version': [
    'The document is written for a newer script (schemaVersion).',
    'Write "schemaVersion": "1", or embed the newest script.',
  ],
  'unreadable-date': [
    '{path} is not a date: {written}.',
    'Write “2027-05-12T18:00”, or the day alone: “2027-05-12”.',
  ],
  'deadline-in-words': [
    '{path} is no day: {written}. The words are shown, and registration does not close by itself.',
    'If this is meant, there is nothing to do. Otherwise write the day: “2027-05-12”.',
  ],
  'unreadable-link': [
    '{path} is not an address that may be linked: {written}.',
    'Write a whole address that begins with https://.',
  ],
  'unreadable-status': [
    '{path} is not a status: {written}.',
    'Write EventScheduled, EventCancelled, EventPostponed, EventRescheduled or EventMovedOnline.',
  ],
  'unreadable-state': [
    '{path} is not a state of registration: {written}.',
    'Write notYetOpen, open, fewLeft, waitlist, full, closed, notRequired, byContact or unknown; or leave it out, and the dates decide.',
  ],
  'unreadable-availability': [
    '{path} is not an availability: {written}.',
    'Write InStock, LimitedAvailability, BackOrder, SoldOut or Discontinued.',
  ],
  'unreadable-mode': [
    '{path} is not a form of attendance: {written}.',
    'Write OfflineEventAttendanceMode, OnlineEventAttendanceMode or MixedEventAttendanceMode.',
  ],
  'unreadable-number': ['{path} is not a number: {written}.', 'Write digits without words: 12.'],
  'unreadable-truth': ['{path} is neither true nor false: {written}.', 'Write true or false.'],
  'unreadable-zone': ['{path} is not a time zone: {written}.', 'Write the IANA name: “Europe/Berlin”.'],
  unreadable: ['{path} can’t be read: {written}.', 'Write it as docs/json.md shows.'],
  'unreadable-registration': [
    '{path} is not an object: {written}.',
    'Write "registration": { "url": "https://…" }, with "opens" and "closes" if you know them.',
  ],
  'missing-name': ['{path} has no name.', 'Add "name"; until then a session is called “Titel folgt”.'],
  'contradiction-end': [
    '{path} lies before the start: {written}.',
    'Correct the end, or leave it out where it is not known.',
  ],
  'contradiction-window': ['{path} closes before it opens.', 'Correct "opens" or "closes".'],
  'contradiction-offset': [
    '{path} has an offset that the zone does not have on that day: {written}.',
    'Write the wall clock without an offset: “2027-05-12T18:00”.',
  ],
  'contradiction-weekday': [
    '{path} has a weekday that is not the one of its date: {written}.',
    'Correct the weekday or the date, or write the date alone: “2027-05-12T18:00”.',
  ],
  contradiction: ['{path} {message}.', 'Correct one of the two, or remove it.'],
  'mistyped-name': [
    '{path}: “{name}” is not known. Did you mean {suggestion}?',
    'Write “{suggestion}”, in upper and lower case as here.',
  ],
  'unknown-name': [
    '{path}: “{name}” is not known here.',
    'Remove it, or write one of the names in docs/json.md.',
  ],
  'not-shown': [
    '{path} {message}.',
    'If visitors need it, put it into the description, or write it in a form of docs/json.md.',
  ],
  duplicate: [
    '{path} has the "@id" of another session, or is the same one again.',
    'Give each session an "@id" of its own, or calendars confuse them; remove what stands there twice.',
  ],
  'no-time-zone': [
    'Times have no zone, so nobody knows which clock is meant.',
    'Add "timeZone": "Europe/Berlin" to the series.',
  ],
  expired: [
    'The document has expired ({written}), so an explicit state is no longer believed.',
    'Check whether the program that writes it still runs; move "expires".',
  ],
  'schema-required': ['{path} lacks “{name}”.', 'Add “{name}”.'],
  'schema-type': ['{path} should be {expected}.', 'Write it in this form, see docs/json.md.'],
  'schema-form': [
    '{path} has a form that the strict schema does not know: {written}.',
    'Write it in this form: {example}.',
  ],
} as const satisfies Sentences;
