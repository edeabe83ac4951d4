import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import * as lean from '../../../scripts/lean/lit-html.ts';
import { fc } from '../../helpers/property.ts';

/** What a template may hold, without saying by which library. */
type Content =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly things: readonly Content[] }
  | {
      readonly kind: 'template';
      readonly shape: number;
      readonly lang: string | null;
      readonly one: Content;
      readonly two: Content;
    };

interface Library {
  readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly nothing: unknown;
}

/** The content as a library's own. */
function written(content: Content, library: Library): unknown {
  const { html, nothing } = library;
  if (content.kind === 'nothing') return nothing;
  if (content.kind === 'text') return content.text;
  if (content.kind === 'list') return content.things.map((thing) => written(thing, library));
  const [one, two] = [written(content.one, library), written(content.two, library)];
  const lang = content.lang ?? nothing;
  switch (content.shape) {
    case 0:
      return html`<div>${one}</div>`;
    case 1:
      return html`${one}`;
    case 2:
      return html`${one}${two}`;
    case 3:
      return html`before <b lang=${lang}>${one}</b> ${two}`;
    case 4:
      return html`<i lang=${lang}><s>${one}</s></i
        >${two} after`;
    default:
      return html`<u>only</u>`;
  }
}

const { content } = fc.letrec<{ content: Content }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small' },
    fc.record({ kind: fc.constant('nothing' as const) }),
    fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom('', 'a', 'b', '<&') }),
    fc.record({ kind: fc.constant('list' as const), things: fc.array(tie('content'), { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('template' as const),
      shape: fc.nat(5),
      lang: fc.constantFrom(null, 'de', 'en'),
      one: tie('content'),
      two: tie('content'),
    }),
  ),
}));

/** What a person gets of it: no comments, and texts as one. */
function seen(root: HTMLElement) {
  const copy = root.cloneNode(true) as HTMLElement;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const one of found) one.remove();
  return copy.innerHTML;
}

describe('templates in the bundle', () => {
  it('show what Lit shows, whatever comes after whatever', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 6 }), (contents) => {
        const [ours, theirs] = [document.createElement('div'), document.createElement('div')];
        for (const one of contents) {
          lean.render(written(one, lean), ours);
          lit.render(written(one, lit), theirs);
          expect(seen(ours)).to.equal(seen(theirs));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leave a text as it is, whatever it ends with', () => {
    const root = document.createElement('div');
    for (const text of ['a &amp; b=', 'a$', '&quot;=']) {
      lean.render(lean.html(Object.assign([text], { raw: [] })), root);
      expect(root.innerHTML).to.equal(text.replace('&quot;', '"'));
    }
  });

  it('keep an element when what stands before it comes and goes', () => {
    const root = document.createElement('div');
    const view = (before: unknown, part: string) =>
      lean.html`${before}<div part=${`middle ${part}`}></div><ol></ol>`;
    lean.render(view(null, 'one'), root);
    const [middle, list] = root.children;
    lean.render(view(lean.html`<div part="first">${'text'}</div>`, 'two'), root);
    expect([...root.children].slice(1)).to.deep.equal([middle, list]);
    lean.render(view(null, 'three'), root);
    expect([...root.children]).to.deep.equal([middle, list]);
    expect(root.innerHTML).to.equal('<div part="middle three"></div><ol></ol>');
  });

  it('leave to others what they have put into an empty list, and what visitors have opened', () => {
    const root = document.createElement('div');
    const view = (text: string) => lean.html`<ol></ol><details>${text}</details>`;
    lean.render(view('before'), root);
    root.querySelector('ol')?.append(document.createElement('li'));
    root.querySelector('details')?.setAttribute('open', '');
    lean.render(view('after'), root);
    expect(root.innerHTML).to.equal('<ol><li></li></ol><details open="">after</details>');
  });

  it('mark no place where a thing is alone in its element', () => {
    const root = document.createElement('div');
    lean.render(lean.html`<p><b>${'text'}</b></p>`, root);
    expect(root.innerHTML).to.equal('<p><b>text</b></p>');
  });
});
