/**
 * The language that an element stands in: its own `lang`, else that of the nearest ancestor, out of shadow
 * roots too. Empty where the page names none.
 */
export function nearestLanguage(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    const lang = node instanceof Element && node.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}
