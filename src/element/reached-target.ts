/** Pixels by which a position may differ: some browsers round it. */
const TOLERANCE = 2;

/**
 * The part of the page that its address names, if the page is scrolled to it: as the browser does it, to the top of the
 * window or as far as the page reaches in either direction. Not if the visitor has scrolled on.
 */
export function reachedTarget(): Element | undefined {
  const target = document.querySelectorAll(':target')[0];
  const page = target?.closest('html');
  if (!target || !page) return undefined;
  const inset = parseFloat(getComputedStyle(page).scrollPaddingTop) || 0;
  const margin = parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
  const below = target.getBoundingClientRect().top - inset - margin;
  // Beyond the page's ends no browser scrolls.
  const left = below > 0 ? page.scrollHeight - innerHeight - scrollY : scrollY;
  return Math.min(Math.abs(below), left) < TOLERANCE ? target : undefined;
}
