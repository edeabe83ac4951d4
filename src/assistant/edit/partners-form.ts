import { html } from 'lit';
import type { Context } from '../context.ts';
import { listOf, valueAt, withEntry, withoutEntry } from '../document/edit.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { documentOf, edited } from '../state.ts';
import { addEntry, entryFields, type EntryList } from './entries.ts';
import { choiceField, fieldId } from './fields.ts';

/** What partners do, as schema.org has it. */
const GROUPS = ['organizer', 'contributor', 'funder', 'sponsor'] as const;

type Group = (typeof GROUPS)[number];

const PARTS = {
  organizer: 'partOrganizer',
  contributor: 'partContributor',
  funder: 'partFunder',
  sponsor: 'partSponsor',
} as const;

/** The partners of the series, with what each of them does. */
export function partnersForm(context: Context) {
  const { say, state } = context;
  const document = documentOf(state);
  // The first partner is most often the organizer.
  const next: Group = listOf(document.organizer).length ? 'contributor' : 'organizer';
  return html`<section class="panel" aria-labelledby="partners-title">
    <h3 id="partners-title">${say('partners')}</h3>
    <p class="hint">${say('partnersHint')}</p>
    ${GROUPS.map((group) => listOf(document[group]).map((_, index) => partner(context, group, index)))}
    ${addEntry(context, [next], say('addPartnerShort'), { '@type': 'Organization' }, 'name')}
  </section>`;
}

function partner(context: Context, group: Group, index: number) {
  const { say, state } = context;
  const count = (other: Group) => listOf(documentOf(state)[other]).length;
  const list: EntryList = {
    what: `${say('onePartner')} (${say(PARTS[group])})`,
    path: [group],
    textIs: 'name',
    rows: [
      [{ name: 'name', label: say('partnerName') }],
      [{ name: 'roleName', label: say('partnerRole'), hint: say('partnerRoleHint') }],
      [
        { name: 'url', label: say('partnerUrl'), type: 'url' },
        { name: 'logo', label: say('partnerLogo'), type: 'url' },
      ],
    ],
  };
  const parts = GROUPS.map((one) => [one, say(PARTS[one])] as const);
  const part = choiceField(context, [group, index, 'part'], say('partnerPart'), parts, {
    value: group,
    change: (chosen) => edited((document) => movedTo(document, group, index, groupOf(chosen))),
    focus: (chosen) => fieldId([chosen, count(groupOf(chosen)), 'part']),
  });
  return entryFields(context, list, index, part);
}

const groupOf = (name: string): Group => GROUPS.find((one) => one === name) ?? 'contributor';

/** The document with a partner in another group. */
function movedTo(document: JsonObject, from: Group, index: number, to: Group): JsonObject {
  const entry = valueAt(document, [from, index]);
  const object = isObject(entry) ? entry : { '@type': 'Organization', name: entry };
  return from === to ? document : withEntry(withoutEntry(document, [from], index), [to], object);
}
