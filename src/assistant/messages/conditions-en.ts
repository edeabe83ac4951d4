import type { Sentence } from '../../check/messages/sentences.ts';

/** What contradicts itself, or is likely a slip, in the words of the form. */
export const conditionsEn = {
  'session-without-address': [
    'This session has its own registration, but no address: visitors see no button.',
    'Take over the address of the series, or enter another one.',
  ],
  'no-registration-address': [
    'The address is still missing: when registration opens, visitors see no button.',
    'Enter it as soon as there is one; an e-mail address or telephone number will do, too.',
  ],
  'series-open-for-none': [
    'Above the sessions it says that registration is open, but each has its own, and none of them is open.',
    'Remove the registration of the series; the sessions keep theirs.',
  ],
  'state-outlasts-dates': [
    'The chosen state stays, even when the days say something else.',
    'Let the days decide, or remove them.',
  ],
  'state-outlasts-dates notYetOpen': [
    '“Not open yet” stays, even when the day comes that you have entered.',
    'Let the days decide: then registration opens by itself.',
  ],
  'state-outlasts-dates open': [
    '“Open” stays, before the first and after the last day: visitors see the button all the time.',
    'Let the days decide, or remove them.',
  ],
  'state-hides-address': [
    'The address is there, but “Not open yet” stays: visitors see no button.',
    'Enter the day from which people can register, or open registration now.',
  ],
  'state-hides-address notRequired': [
    'There is an address for registration, but with “Not required” nobody sees it.',
    'Choose what is right, or remove the address.',
  ],
  'note-outdated': [
    'This note is still there when registration is open.',
    'Remove it, or write what holds then.',
  ],
  'full-with-places': [
    'Registration says “Full” or “Waiting list”, but there is a number of places left: {left}.',
    'Choose what is right.',
  ],
  'open-without-places': [
    'Registration says that places are left, but their number is 0.',
    'Correct the number, or let it decide.',
  ],
  'called-off-registration': [
    'The session does not take place, but still invites to register.',
    'Remove it, or write in the note what becomes of registrations: only that is shown.',
  ],
  'free-with-price': ['“Free of charge” and a price stand side by side.', 'Choose what is right.'],
  'opens-late': [
    'By this day the session has begun, or is over: nobody can register.',
    'Correct the day; most often the year is wrong.',
  ],
  'closes-late': [
    'By this day the session is over.',
    'Is the year right? Registration ends with the session anyway.',
  ],
  'all-past': [
    'All dates have passed, the last one was on {day}.',
    'If the series is still to come, the year is probably wrong; if it is over, nothing needs to be done.',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;

/** The same in another language. */
export type Conditions = Readonly<Record<keyof typeof conditionsEn, Sentence>>;
