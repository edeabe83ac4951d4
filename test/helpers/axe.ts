import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

/** The results of axe for an element and its shadow root. */
export interface Findings {
  /** `rule: selector` of each violation. */
  readonly violations: readonly string[];
  /** Rules that checked at least one node inside the shadow root and passed. */
  readonly passedInside: readonly string[];
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'EN-301-549v4'];

/** Runs axe with the rules that the law requires, or with those given. */
export async function checkByAxe(
  element: Element,
  runOnly: Axe.RunOptions['runOnly'] = TAGS,
): Promise<Findings> {
  const { violations, passes } = await window.axe.run(element, { runOnly, elementRef: true });
  const isInside = ({ element: node }: Axe.NodeResult) => node?.getRootNode() === element.shadowRoot;
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
    ),
    passedInside: passes.filter(({ nodes }) => nodes.some(isInside)).map(({ id }) => id),
  };
}

/** An element's accessible name, as a screen reader announces it. */
export function nameOf(element: Element): string {
  window.axe.setup(document.body);
  try {
    const { text } = window.axe.commons as { text: { accessibleText: (element: Element) => string } };
    return text.accessibleText(element).replace(/\s+/g, ' ').trim();
  } finally {
    window.axe.teardown();
  }
}
