import type { Sentences } from './sentences.ts';

/** What can be read in a document and nevertheless contradicts itself, or is likely a slip. */
export const conditionsEn = {
  'session-without-address': [
    '{path} replaces the registration of the series, and has no address: visitors see no button.',
    'Repeat "url" of the series in it, or remove it if the session needs none of its own.',
  ],
  'no-registration-address': [
    '{path} invites to register, and has neither "url" nor "email" nor "telephone": visitors see no button.',
    'Add "url" before registration opens.',
  ],
  'series-open-for-none': [
    '{path} opens registration for the series, but each session has its own, and none of them is open.',
    'Remove "registration" from the series; the sessions keep theirs.',
  ],
  'state-outlasts-dates': [
    '{path} is set to “{near}” and stays so, whatever "opens" and "closes" say.',
    'Remove "state"; then the dates decide.',
  ],
  'state-hides-address': [
    '{path} is set to “{near}”, so nobody sees the address beside it.',
    'Remove "state" if visitors can register; or write in "opens" from when on.',
  ],
  'note-outdated': [
    '{path} says that registration is not open yet, and is shown after it has opened, too: {written}.',
    'Remove the note, or write what holds then.',
  ],
  'full-with-places': [
    'Registration is full, but {path} says that places are left: {left}.',
    'Write 0 if none is left; if there are some, remove "state", and the number decides.',
  ],
  'open-without-places': [
    'Registration is open, but {path} says that no place is left: {left}.',
    'Remove "state", and the number decides; or correct the number.',
  ],
  'called-off-registration': [
    'The session is called off, but {path} still invites to register.',
    'Remove it, or write in "note" what becomes of registrations.',
  ],
  'free-with-price': ['{path} says free of charge, and "offers" has a price.', 'Remove one of the two.'],
  'opens-late': [
    '{path} lies after the start, so nobody can ever register.',
    'Correct the day; most often the year is wrong.',
  ],
  'closes-late': [
    '{path} lies after the end of the session.',
    'Correct the day if it is a slip; registration ends with the session anyway.',
  ],
  'all-past': [
    'All dates have passed, the last one on {day}.',
    'If the series is still to come, correct the year of its dates; if it is over, leave it as it is.',
  ],
} as const satisfies Sentences;
