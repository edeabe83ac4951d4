/*
 * Lit's templates, as far as this project writes them: text, lists, templates and nothing as children, and attributes
 * whose whole value is an expression. In the bundle it stands in for lit-html (see scripts/lean-libraries.ts). It keeps
 * nothing of what it has drawn: what comes is a copy of its shape, parsed once, in which the texts and attributes are
 * filled in, and a later drawing mends the one before it node by node. A test compares what both show.
 */
import { memo } from '../../src/model/memo.ts';

interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** How many nodes of a shape farther on one gets a text or, with a name, an attribute. */
type Place = readonly [steps: number, name?: string];

// A form's field or an image of that name hides the document's own method.
const walker = Document.prototype.createTreeWalker.call(document, document);

/** What visitors and scripts have done to an element: a drawing says nothing of it. */
const KEPT = /open|tabindex/;

interface Policy {
  readonly createHTML: (markup: string) => string;
}

/** TypeScript does not know Trusted Types yet. */
interface WithTrustedTypes {
  readonly trustedTypes?: { readonly createPolicy: (name: string, policy: Policy) => Policy };
}

/** Markup of the bundle's own. The policy is made when it is needed: a copy that renders nothing makes none. */
const policyOf = memo((): Policy => {
  const identity: Policy = { createHTML: (markup) => markup };
  return (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('series-schedule', identity) ?? identity;
});

export const nothing = null;
export const noChange = null;

/** A template with its values. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  strings,
  values,
});

/** Shows a value in a root, in place of the one before. */
export const render = (value: unknown, root: Element): void => {
  const texts: string[] = [];
  const content = filled(shapeOf(markupOf(value, texts)), texts);
  if (root.firstChild) mend(root, content);
  else root.append(content);
};

/** All templates in one. A text's place is a comment, and an attribute's name gets a "$" in place of a value. */
function markupOf(value: unknown, texts: string[]): string {
  let markup = '';
  if (Array.isArray(value)) {
    for (const thing of value) markup += markupOf(thing, texts);
    return markup;
  }
  const { strings, values = [] } = (value ?? {}) as Partial<TemplateResult>;
  if (!strings) return value ? (texts.push(value as string), '<?>') : markup;
  let index = 0;
  for (const string of strings) {
    const inner = values[index++];
    // A text from outside may end so too.
    markup +=
      index > values.length || !string.endsWith('=')
        ? string + markupOf(inner, texts)
        : inner === null
          ? string.slice(0, string.lastIndexOf(' '))
          : (texts.push(inner as string), string.slice(0, -1) + '$');
  }
  return markup;
}

/** Markup as it is copied, with its places; a page has few kinds of cards. */
const shapeOf = memo((markup: string) => {
  const template = document.createElement('template');
  template.innerHTML = policyOf('').createHTML(markup);
  const places: Place[] = [];
  let steps = 0;
  const add = (name?: string) => {
    places.push([steps, name]);
    steps = 0;
  };
  walker.currentNode = template.content;
  for (let node; (node = walker.nextNode() as Element | null);) {
    steps++;
    if (node.nodeType === 8) {
      node.replaceWith((walker.currentNode = new Text()));
      add();
    }
    for (const { name } of [...(node.attributes ?? [])]) {
      if (!name.endsWith('$')) continue;
      node.removeAttribute(name);
      add(name.slice(0, -1));
    }
  }
  return [template, places] as const;
});

function filled([template, places]: ReturnType<typeof shapeOf>, texts: readonly string[]): Node {
  const content = document.importNode(template.content, true);
  walker.currentNode = content;
  let index = 0;
  for (const [steps, name] of places) {
    for (let step = steps; step--;) walker.nextNode();
    const text = texts[index++] as string;
    if (name) (walker.currentNode as Element).setAttribute(name, text);
    else (walker.currentNode as Text).data = text;
  }
  walker.currentNode = document;
  return content;
}

/** Makes what is in a node what is in another, and leaves alone what is the same. */
function mend(node: Node, model: Node): void {
  let next = node.firstChild;
  const takeOut = () => {
    const gone = next as ChildNode;
    next = gone.nextSibling;
    gone.remove();
  };
  for (const wanted of [...model.childNodes] as (Element & Text)[]) {
    let present = next as (Element & Text) | null;
    while (present && kindOf(present) !== kindOf(wanted)) present = present.nextSibling as typeof present;
    if (!present) {
      node.insertBefore(wanted, next);
      continue;
    }
    while (next !== present) takeOut();
    next = present.nextSibling;
    if (!wanted.attributes) {
      if (present.data !== wanted.data) present.data = wanted.data;
      continue;
    }
    for (const { name } of [...present.attributes, ...wanted.attributes]) {
      const value = wanted.getAttribute(name);
      if (value === present.getAttribute(name) || KEPT.test(name)) continue;
      if (value === null) present.removeAttribute(name);
      else present.setAttribute(name, value);
    }
    // An empty list is filled by whoever has it drawn.
    if (wanted.firstChild || wanted.nodeName !== 'OL') mend(present, wanted);
  }
  while (next) takeOut();
}

/** What stays itself when what is around it comes and goes: an element by its tag and its part. */
const kindOf = (node: Node & { readonly part?: DOMTokenList }) => node.nodeName + (node.part?.[0] ?? '');
