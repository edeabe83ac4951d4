import type { ScheduleError } from '../fetch/schedule-error.ts';
import type { Note } from '../view/debug-view.ts';
import type { AttributeMistake } from './attribute-mistakes.ts';
import type { LoadedSchedule } from './load-schedule.ts';

/** Everything that the console names, as the list of `debug`. */
export function notesOn(
  schedule: LoadedSchedule | undefined,
  error: ScheduleError | undefined,
  mistakes: readonly AttributeMistake[],
): readonly Note[] {
  const notes: Note[] = mistakes.map(({ name, message }) => ({ code: 'attribute', path: name, message }));
  if (error) {
    const { code, message, cause } = error;
    notes.unshift({ code, message: code === 'unexpected' ? `${message} ${String(cause)}` : message });
  }
  if (schedule) {
    notes.push(...schedule.problems);
    if (!schedule.clock.isChecked) notes.push({ code: 'clock', message: UNCHECKED });
  }
  return notes;
}

const UNCHECKED =
  "No answer has confirmed this device's clock. A schedule on another server needs Access-Control-Expose-Headers: Date, Age and Timing-Allow-Origin: *.";
