import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { textAt, valueAt, type Path } from '../document/edit.ts';
import { costOf, offersAt, priceOf, typedPrice, withCost, withPrice, type Cost } from '../document/price.ts';
import { documentOf, edited } from '../state.ts';
import { addEntry, entryFields, type EntryField } from './entries.ts';
import { choiceField, fieldId, textField } from './fields.ts';

const CURRENCIES = ['EUR', 'CHF', 'GBP', 'USD', 'PLN', 'CZK', 'DKK'] as const;

/** What taking part costs: nothing, or one or several prices. @param path of the session; empty for the series */
export function priceForm(context: Context, path: Path) {
  const { say, state } = context;
  const document = documentOf(state);
  const cost = costOf(document, path);
  const offers = offersAt(document, path);
  const choices: readonly (readonly [Cost, string])[] = [
    ['', say(path.length ? 'costAsSeries' : 'costNotSaid')],
    ['free', say('costFree')],
    ['paid', say('costPaid')],
  ];
  const choice = choiceField(context, [...path, 'isAccessibleForFree'], say('cost'), choices, {
    value: cost,
    change: (value) => edited((one) => withCost(one, path, COSTS.find((known) => known === value) ?? '')),
    focus: (value) =>
      fieldId([...path, ...(value === 'paid' ? ['offers', 0, 'price'] : ['isAccessibleForFree'])]),
    ...(path.length === 0 && { hint: say('costAllHint') }),
  });
  const isPriced = cost === 'paid' || offers.some((one) => /[1-9]/.test(priceOf(one)));
  if (!isPriced) return choice;
  return html`${choice} ${offers.map((_, index) => priceFields(context, path, index))}
  ${addEntry(context, [...path, 'offers'], say('addPrice'), { '@type': 'Offer' }, 'price')}`;
}

const COSTS: readonly Cost[] = ['', 'free', 'paid'];

function priceFields(context: Context, path: Path, index: number) {
  const { say, state } = context;
  const document = documentOf(state);
  const at: Path = [...path, 'offers', index];
  const offer = valueAt(document, at);
  const price = priceOf(offer);
  const amount = html`${textField(context, [...at, 'price'], say('price'), {
    hint: say('priceHint'),
    value: typedPrice(price, state.language),
    change: (value) => edited((one) => withPrice(one, at, value), `${at.join('/')}/price`),
  })}
  ${/^\d/.test(price) ? currencyField(context, at) : nothing}`;
  const isAlone = offersAt(document, path).length < 2 && !textAt(document, [...at, 'name']);
  if (isAlone) return html`<div class="row">${amount}</div>`;
  const name: EntryField = {
    name: 'name',
    label: say('priceFor'),
    hint: say('priceForHint'),
    suggestions: [say('reduced'), say('regular')],
  };
  const list = { what: say('price'), path: [...path, 'offers'], textIs: 'name', rows: [[name]] } as const;
  return entryFields(context, list, index, amount);
}

function currencyField(context: Context, at: Path) {
  const written = textAt(documentOf(context.state), [...at, 'priceCurrency']);
  const known: readonly string[] = CURRENCIES;
  const all = [...(written && !known.includes(written) ? [written] : []), ...known];
  return choiceField(context, [...at, 'priceCurrency'], context.say('priceCurrency'), [
    ...(written ? [] : [['', context.say('inWords')] as const]),
    ...all.map((one) => [one, one] as const),
  ]);
}
