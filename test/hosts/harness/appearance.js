/*
 * What a page shows and what its scripts are told, in a form in which two pages can be compared.
 */

/**
 * @typedef {object} Appearance of one element
 * @property {string} text as it is rendered
 * @property {string} markup of the element with its shadow root; Lit's markers have a random number, which is left out
 */

/**
 * The appearance of each element on the page. Runs in the page.
 *
 * @param {number} [now] the moment to show first, in milliseconds since the epoch
 * @returns {Promise<Appearance[]>}
 */
export async function appearances(now) {
  const all = [...document.querySelectorAll('series-schedule')];
  for (const element of all) {
    if (now) Reflect.set(element, 'now', now);
    // It is false if the element has to be rendered once more.
    while (!(await Reflect.get(element, 'updateComplete')));
  }
  return all.map((element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const texts = [...root.children].map((one) => /** @type {HTMLElement} */ (one).innerText);
    const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`);
    const inner = element.getHTML({ shadowRoots: [root] });
    return {
      text: texts.join('\n'),
      markup: `<series-schedule${attributes.join('')}>${inner}`.replace(/\blit\$\d+\$/g, 'lit$'),
    };
  });
}

/** Records what the page's scripts dispatch on elements. Runs in the page, before all scripts. */
export function recordEvents() {
  /** @type {string[]} */
  const recorded = [];
  Object.defineProperty(window, Symbol.for('recorded'), { value: recorded });
  const { dispatchEvent } = window.EventTarget.prototype;
  // Errors have no enumerable message.
  const plain = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    value instanceof Error
      ? { ...value, name: value.name, message: value.message, cause: String(value.cause) }
      : value;
  window.EventTarget.prototype.dispatchEvent = function (event) {
    const answer = dispatchEvent.call(this, event);
    if (this instanceof HTMLElement && this.localName === 'series-schedule') {
      const { type, bubbles, composed, cancelable } = event;
      // What the element shows when its event comes.
      const shown = this.shadowRoot?.querySelectorAll('[part~=session]').length;
      const fields = { ...event, type, bubbles, composed, cancelable, answer, shown };
      recorded.push(JSON.stringify({ fields, names: Object.keys(event) }, plain));
    }
    return answer;
  };
}

/** The events so far. Runs in the page. @returns {string[]} */
export const recordedEvents = () => Reflect.get(window, Symbol.for('recorded'));
