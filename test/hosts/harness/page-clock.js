/**
 * A clock for a page that can be put forward; it stands at the top of the page.
 *
 * @param {string} [start] a moment in ISO 8601; else now
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
 * The visitor comes back to the page after so long.
 *
 * @param {import('./host-page.js').HostPage} host
 * @param {number} minutes
 */
export const comeBack = (host, minutes) =>
  host.page.evaluate((minutes) => {
    /** @type {any} */ (window).passMinutes(minutes);
    // A browser tells of one return in several ways.
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    window.dispatchEvent(new Event('focus'));
  }, minutes);
