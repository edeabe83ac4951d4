/**
 * A script that lets a test advance the page's clock; it has to come first in the page.
 *
 * @param {string} [start] a moment in ISO 8601; now by default
 */
export const pageClock = (start) => `<script>
  {
    const { now } = Date;
    let ahead = ${start ? `Date.parse('${start}') - now()` : '0'};
    Date.now = () => now() + ahead;
    window.passMinutes = (minutes) => (ahead += minutes * 60_000);
  }
</script>`;

/**
 * Simulates a visitor who returns to the page after a number of minutes.
 *
 * @param {import('./host-page.js').HostPage} host
 * @param {number} minutes
 */
export const comeBack = (host, minutes) =>
  host.page.evaluate((minutes) => {
    /** @type {any} */ (window).passMinutes(minutes);
    // Browsers fire several events for one return.
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    window.dispatchEvent(new Event('focus'));
  }, minutes);
