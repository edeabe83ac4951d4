/*
 * Lit's templates, as far as this project writes them: text, lists, templates and nothing as children, attributes
 * whose whole value is an expression, and `@event`. In the bundle it stands in for lit-html (see
 * scripts/lean-libraries.ts), with less than half of the nodes: what is alone in its element needs no comment to mark
 * its place, and each thing of a list one in place of two. A test compares what both show.
 */
interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Where a value belongs: at which node of the template, counted in the order of the document, and to which attribute. */
type Hole = readonly [index: number, name?: string, event?: string];

interface Part {
  readonly commit: (value: unknown) => void;
}

const SHOW_ELEMENTS_AND_COMMENTS = 129;
// A form's field or an image of that name hides the document's own method.
const walker = Document.prototype.createTreeWalker.call(document, document, SHOW_ELEMENTS_AND_COMMENTS);
const known = new WeakMap<TemplateStringsArray, readonly [HTMLTemplateElement, readonly Hole[]]>();

interface Policy {
  readonly createHTML: (markup: string) => string;
}

/** TypeScript does not know Trusted Types yet. */
interface WithTrustedTypes {
  readonly trustedTypes?: { readonly createPolicy: (name: string, policy: Policy) => Policy };
}

let policy: Policy | undefined;

export const nothing = null;
export const noChange = null;

/** A template with its values. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  strings,
  values,
});

/** Shows a value in a root, in place of the one before. */
export const render = (value: unknown, root: Node & { _$litPart$?: Child }): void => {
  (root._$litPart$ ??= new Child(root, null)).commit(value);
};

/** Markup of the bundle's own. The policy is made when it is needed: a copy that renders nothing makes none. */
function trusted(markup: string): string {
  const identity: Policy = { createHTML: (one) => one };
  policy ??=
    (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('series-schedule', identity) ?? identity;
  return policy.createHTML(markup);
}

/** A child's place is a comment, and an attribute's name gets a "$" in place of a value. */
function prepare(strings: TemplateStringsArray) {
  const template = document.createElement('template');
  // A place at the end ends before a comment more.
  template.innerHTML = trusted(strings.join('<?>').replaceAll('=<?>', '$').replace(/<.>$/, '$&$&'));
  const holes: Hole[] = [];
  walker.currentNode = template.content;
  for (let index = 0; holes.length < strings.length - 1; index++) {
    const node = walker.nextNode() as Element | Comment;
    if (isComment(node)) {
      const parent = node.parentElement;
      if (parent?.childNodes.length === 1) {
        walker.currentNode = parent;
        node.remove();
        index--;
      }
      holes.push([index]);
      continue;
    }
    for (const attribute of node.getAttributeNames()) {
      const [, event, name] = /(@)?(.*)\$/.exec(attribute) ?? [];
      if (!name) continue;
      node.removeAttribute(attribute);
      holes.push([index, name, event]);
    }
  }
  return [template, holes] as const;
}

/** What a template looks like before it has values, and the places for them. */
function instantiate(strings: TemplateStringsArray) {
  let prepared = known.get(strings);
  if (!prepared) known.set(strings, (prepared = prepare(strings)));
  const [template, holes] = prepared;
  const content = document.importNode(template.content, true);
  let at = 0;
  let node: Node = content;
  walker.currentNode = content;
  const parts = holes.map(([index, name, event]) => {
    for (; at <= index; at++) node = walker.nextNode() as Node;
    if (name) return attribute(node as Element, name, event);
    return new Child(node, isComment(node) ? node.nextSibling : null);
  });
  walker.currentNode = document;
  return [content, parts] as const;
}

/** An attribute; of `@click` the one function that the element calls. */
function attribute(element: Element, name: string, event: string | undefined): Part {
  let last: unknown;
  return {
    commit(value) {
      if (value === last) return;
      last = value;
      if (event) Object.assign(element, { [`on${name}`]: value });
      else if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value as string);
    },
  };
}

const isComment = (node: Node): node is Comment => node.nodeType === 8;

/** What stands after a comment or, without one, alone in an element. */
class Child implements Part {
  last?: Partial<TemplateResult>;
  parts: Part[] = [];

  constructor(
    readonly start: Node,
    public until: Node | null,
  ) {}

  commit(value: unknown): void {
    const last = this.last;
    // What was drawn once and comes a second time is the same: nothing in it is compared again.
    if (value === last) return;
    const { strings, values = [] } = (this.last = (value ?? {}) as Partial<TemplateResult>);
    if (Array.isArray(value)) {
      if (!Array.isArray(last)) {
        this.clear();
        this.parts = [];
      }
      this.commitList(value);
    } else if (strings && strings === last?.strings) {
      this.commitAll(values);
    } else {
      this.clear();
      // What stood there before is gone, whatever has become of it: translators put elements in the place of texts.
      if (strings) {
        const [content, parts] = instantiate(strings);
        this.parts = parts;
        this.commitAll(values);
        this.insert(content);
      } else if (value) this.insert(document.createTextNode(value as string));
    }
  }

  commitAll(values: readonly unknown[]) {
    this.parts.forEach((part, index) => part.commit(values[index]));
  }

  /** Each thing of a list ends where the next one begins. */
  commitList(things: readonly unknown[]) {
    const children = this.parts as Child[];
    let before: Child | undefined;
    let count = 0;
    for (const thing of things) {
      if (count === children.length) {
        const start = this.insert(document.createComment(''));
        before?.endAt(start);
        children.push(new Child(start, this.until));
      }
      before = children[count++];
      before?.commit(thing);
    }
    const rest = children[count];
    if (!rest) return;
    this.clear(rest.start);
    children.length = count;
    before?.endAt(this.until);
  }

  endAt(end: Node | null): void {
    this.until = end;
    if (Array.isArray(this.last)) (this.parts.at(-1) as Child | undefined)?.endAt(end);
  }

  insert<T extends Node>(node: T): T {
    return (isComment(this.start) ? (this.start.parentNode as Node) : this.start).insertBefore(
      node,
      this.until,
    );
  }

  clear(from: Node | null = isComment(this.start) ? this.start.nextSibling : this.start.firstChild) {
    // Where somebody has taken the end away this throws, and the element draws all of it anew.
    for (let node = from as ChildNode; node !== this.until;) {
      const next = node.nextSibling as ChildNode;
      node.remove();
      node = next;
    }
  }
}
