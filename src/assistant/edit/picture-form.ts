import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { listOf, textAt, valueAt, withObject, withValue, type Path } from '../document/edit.ts';
import { isObject } from '../../read/json-object.ts';
import { documentOf, edited } from '../state.ts';
import { fieldId, textField } from './fields.ts';

/** The picture of the series. */
export function pictureForm(context: Context) {
  const { say, state } = context;
  const { image } = documentOf(state);
  const path: Path = Array.isArray(image) ? ['image', 0] : ['image'];
  const [first] = listOf(image);
  const url = isObject(first)
    ? textAt(first, ['url']) || textAt(first, ['contentUrl'])
    : textAt({ first }, ['first']);
  const said = (name: string) => textAt(valueAt(documentOf(state), path), [name]);
  const hasCaption = !!said('caption');
  return html`<section class="panel" aria-labelledby="picture-title">
    <h3 id="picture-title">${say('picture')}</h3>
    <p class="hint">${say('pictureHint')}</p>
    ${field('url', say('pictureUrl'), { type: 'url', placeholder: 'https://', value: url })}
    ${url || hasCaption ? field('caption', say('pictureCaption'), { hint: say('pictureCaptionHint') }) : nothing}
    ${url && !hasCaption ? html`<p class="advice">${say('pictureNoCaption')}</p>` : nothing}
    ${url || said('creditText') ? field('creditText', say('pictureCredit'), { hint: say('pictureCreditHint') }) : nothing}
    ${!url && said('creditText') ? html`<p class="advice">${say('pictureCreditAlone')}</p>` : nothing}
  </section>`;

  function field(name: string, label: string, options: Parameters<typeof textField>[3]) {
    const at = [...path, name];
    // The id is that of the first picture, whether it is alone or in a list.
    const id = fieldId(['image', name]);
    return textField(context, at, label, {
      ...options,
      id,
      change: (value) =>
        edited((document) => withValue(withObject(document, path, 'url'), at, value), at.join('/')),
    });
  }
}
