/* global addEventListener, document */

/*
 * Records errors and policy violations in an attribute of the page's root element. Runs before all other scripts, and
 * sets no global variable, because some tests count them.
 */
{
  const note = (/** @type {string} */ text) => {
    const { dataset } = document.documentElement;
    dataset.trouble = `${dataset.trouble ?? ''}${text}\n`;
  };
  addEventListener('error', ({ message }) => note(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => note(`rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    note(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}
