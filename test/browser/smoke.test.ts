import { expect, fixture } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LitElement, css, html } from 'lit';

class SmokeTest extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  override render() {
    return html`<p>Lit works</p>`;
  }
}

customElements.define('smoke-test', SmokeTest);

describe('test runner', () => {
  it('renders a Lit element into its shadow root', async () => {
    const element = await fixture(html`<smoke-test></smoke-test>`);
    expect(element.shadowRoot?.querySelector('p')?.textContent).to.equal('Lit works');
  });

  it('runs the browser in the time zone under test', () => {
    const expected = document.querySelector<HTMLMetaElement>('meta[name="time-zone"]')?.content;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(expected);
  });

  it('sets the viewport', async () => {
    await setViewport({ width: 480, height: 640 });
    expect([innerWidth, innerHeight]).to.deep.equal([480, 640]);
    await setViewport({ width: 1200, height: 800 });
    expect([innerWidth, innerHeight]).to.deep.equal([1200, 800]);
  });

  it('types into the focused field', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><input name="first" /><input name="next" /></form>`,
    );
    const [input, next] = form.querySelectorAll('input');
    input?.focus();
    await sendKeys({ type: 'abc' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ type: 'X' });
    expect(input?.value).to.equal('abXc');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(next);
  });

  it('gives the page animation frames and the focus', async () => {
    await new Promise(requestAnimationFrame);
    expect(document.hasFocus()).to.equal(true);
  });
});
