import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import type { Fix } from '../document/fixes.ts';
import { texts } from '../messages/say.ts';
import { documentOf, edited, told, type Change } from '../state.ts';
import { movedWords } from './moved-words.ts';

/** Settles a contradiction, and says what that has changed. */
export const fixApplied =
  ({ change, isMove }: Pick<Fix, 'change' | 'isMove'>): Change =>
  (state) => {
    const { language } = state;
    const say = texts(language);
    const next = edited(change)(state);
    if (!isMove) return told(say('applied'))(next);
    const words = movedWords(documentOf(state), documentOf(next), say, language);
    return told(say('movedDates'), 'moving', words)(next);
  };

/** What the move of all dates has changed, beside the button that did it. */
export const moveNotice = ({ state }: Context) =>
  html`<div role="status">
    ${
      state.newsOf === 'moving'
        ? html`<div class="notice">${state.newsMore?.map((one) => html`<p>${one}</p>`)}</div>`
        : nothing
    }
  </div>`;
