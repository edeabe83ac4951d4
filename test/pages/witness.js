/* global addEventListener, document */

/*
 * Notes on the page's root element what goes wrong while the page loads and runs. It stands before all other
 * scripts, and sets no global, because some pages count those.
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
