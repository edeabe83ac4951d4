import { html } from 'lit';
import type { Context } from '../context.ts';
import type { Path } from '../document/edit.ts';
import { REGISTRATION_STATES } from '../../check/registration-states.ts';
import { choiceField, textField } from './fields.ts';
import { dayField } from './day-field.ts';

/** The registration of the series or of a session. @param path of the object that has it */
export function registrationForm(context: Context, path: Path) {
  const { say } = context;
  const at = (name: string): Path => [...path, 'registration', name];
  return html`
    ${choiceField(context, at('state'), say('state'), [
      ['', say('stateByDates')],
      ...REGISTRATION_STATES.map((state) => [state, say(state)] as const),
    ])}
    <div class="row">
      ${dayField(context, at('opens'), say(path.length ? 'opensOwn' : 'opens'), { hint: say('opensHint') })}
      ${dayField(context, at('closes'), say(path.length ? 'closesOwn' : 'closes'), { hint: say('closesHint') })}
    </div>
    <div class="row">
      ${textField(context, at('url'), say('registrationUrl'), { type: 'url', placeholder: 'https://' })}
      ${textField(context, at('waitlistUrl'), say('waitlistUrl'), { type: 'url', placeholder: 'https://' })}
    </div>
    <div class="row">
      ${textField(context, at('email'), say('registrationEmail'), { type: 'email' })}
      ${textField(context, at('telephone'), say('registrationTelephone'), { type: 'tel' })}
    </div>
    ${textField(context, at('note'), say('note'), { isLong: true })}
    ${textField(context, at('label'), say('buttonLabel'))}
  `;
}
