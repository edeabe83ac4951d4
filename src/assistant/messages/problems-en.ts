import { conditionsEn } from './conditions-en.ts';
import type { FormSentences } from './form-sentences.ts';

const ADDRESS = 'Copy it from the browser’s address bar; it begins with https://.';
const CHOOSE = 'Choose one of the list.';
const DAY = 'Choose the day in the calendar.';

/** Problems in the words of the form, in English. */
export const formEn: FormSentences = {
  ...conditionsEn,
  'unreadable-date': ['This is no day that can be read: {written}.', DAY],
  'deadline-in-words': [
    'This is no day: {written}. The words stand on the page, and registration does not close by itself.',
    'If this is meant, there is nothing to do. Otherwise choose the day in the calendar.',
  ],
  'unreadable-date doorTime': ['This is no time: {written}.', 'Write it like this: 17:30.'],
  'unreadable-link': ['This is no whole address: {written}.', ADDRESS],
  'unreadable-number': ['This is no number: {written}.', 'Write digits only, such as 12.'],
  'unreadable-zone': ['There is no such time zone: {written}.', 'In Germany it is “Europe/Berlin”.'],
  'unreadable-status': ['This can’t be understood: {written}.', CHOOSE],
  'unreadable-state': ['This can’t be understood: {written}.', CHOOSE],
  'unreadable-mode': ['This can’t be understood: {written}.', CHOOSE],
  'unreadable-truth': ['This is neither yes nor no: {written}.', 'Choose one of the two.'],
  'unreadable-availability': [
    'It can’t be understood whether places are left: {written}.',
    'Choose how registration stands.',
  ],
  unreadable: ['This can’t be read: {written}.', 'Enter it again.'],
  'unreadable status': [
    'It can’t be understood whether the session takes place: {written}.',
    'Choose it at “Does it take place?”.',
  ],
  'unreadable location': ['The place has no name that can be shown.', 'Enter it.'],
  'missing-name': ['The title is missing.', 'Until you enter it, the dates begin without a heading.'],
  'missing-name subEvent': [
    'The title is missing.',
    'Until you enter it, the card says “Title to be announced”.',
  ],
  'contradiction-end': ['It ends before it begins.', 'Correct the day or the time.'],
  'contradiction-window': ['Registration closes before it opens.', 'Correct one of the two days.'],
  'contradiction-weekday': ['Weekday and date do not fit: {written}.', DAY],
  'contradiction-offset': [
    'This time is that of another time zone: {written}.',
    'Choose day and time as they are at the place.',
  ],
  contradiction: ['Two entries contradict each other.', 'Correct one of them.'],
  'no-time-zone': ['The time zone is missing.', 'In Germany it is “Europe/Berlin”.'],
  'no-session': ['There is no session yet.', 'Add one; a title or a day is enough.'],
  'no-event': ['There is no session yet.', 'Add one; a title or a day is enough.'],
  'no-readable-session': ['None of the sessions can be read.', 'Give each a title or a day.'],
  duplicate: [
    'This session stands here twice, or two have the same identifier.',
    'Delete one of them, or duplicate it and delete the original.',
  ],
  'mistyped-name': [
    '“{name}” is unknown; “{suggestion}” is probably meant.',
    'Rename it in the view “JSON”.',
  ],
  'unknown-name': [
    '“{name}” is unknown.',
    'Remove it in the view “JSON”, or enter its content into a field.',
  ],
  'not-shown': ['“{name}” is not shown.', 'Enter its content into another field.'],
  'not-shown location': [
    'The session takes place online only, so its place is not shown.',
    'Choose “On site and online” if people can also come, or remove the place.',
  ],
  'not-shown @graph': [
    'The file has another series; only its sessions are shown.',
    'Give each series a file of its own.',
  ],
  'not-shown subEvent': ['This is no session that can be shown.', 'Give it a title and a day.'],
  'not-shown eventSchedule': [
    'A recurrence (“every Tuesday”) is not worked out.',
    'Enter each session; “Duplicate” makes one a week later.',
  ],
  expired: [
    'The document expired on {written}; the state of registration that was chosen holds no longer.',
    'Check it, and change or remove “expires” in the view “JSON”.',
  ],
  'newer-version': [
    'This file is written for a newer program.',
    'Take the newest version of this page, or write "schemaVersion": "1" in the view “JSON”.',
  ],
  'schema-form': ['This has not the form that is understood: {written}.', 'Write it like this: {example}.'],
  'schema-form url': ['This is no whole address: {written}.', ADDRESS],
  'schema-form price': [
    '{written} is shown as it stands, but for programs such as search engines it is no amount.',
    'Write only the number, such as 12.50, and choose the currency; enter several prices one by one.',
  ],
  'schema-form email': ['This is no e-mail address: {written}.', 'Write it like this: {example}.'],
  'schema-form inLanguage': [
    'This is no language that is known: {written}.',
    'Choose one of the list, or write its code: en.',
  ],
  'schema-form remainingAttendeeCapacity': [
    'This is no number of places: {written}.',
    'Write 0 if none is left.',
  ],
  'schema-type': ['This has not the form that is understood.', 'Enter it again.'],
  'schema-required': ['Something is missing here: “{name}”.', 'Add it.'],
  'schema-required name': ['The name is missing.', 'Enter it, or remove the entry.'],
  'schema-required url': ['The address is missing.', ADDRESS],
  'foreign-document': [
    'This is no file with dates of this kind; it looks like {kind}.',
    'Paste it in the step “Begin”: it is converted there.',
  ],
  'foreign-unread': [
    'This is no file with dates of this kind; it looks like {kind}, and there are no dates in it.',
    'Look for a calendar (.ics) in the same system, and open it in the step “Begin”.',
  ],
  empty: ['There is nothing here.', '“Undo” brings back what there was.'],
  'json-value <': [
    'Here is HTML where JSON has to begin, such as a message of the server or a page to log in.',
    'Delete everything before the first brace; if nothing is left, it was the wrong file.',
  ],
};
