import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { REGISTRATION_STATES } from '../../check/registration-states.ts';
import { shownDay } from '../edit/session-summary.ts';

/** What a registration says, in words. */
export function registrationFacts(
  registration: unknown,
  { say, state }: Pick<Context, 'say' | 'state'>,
): readonly string[] {
  const told = textAt(registration, ['state']);
  const known = REGISTRATION_STATES.find((one) => one === told);
  const dayOf = (name: string) => {
    const day = textAt(registration, [name]);
    return day && shownDay(day, state.language);
  };
  const [opens, closes] = [dayOf('opens'), dayOf('closes')];
  const days = [
    ...(opens ? [say('takenOpens', { day: opens })] : []),
    ...(closes ? [say('takenCloses', { day: closes })] : []),
  ];
  const ways = ['url', 'waitlistUrl', 'email', 'telephone', 'label', 'note'].map((name) =>
    textAt(registration, [name]),
  );
  return [...(known ? [say(known)] : []), ...days, ...ways].filter(Boolean);
}
