/* global addEventListener, self */

/*
 * A host page's service worker that serves its cached answers, headers included, for ever: here a schedule from a
 * week ago.
 */
const WEEK = 7 * 24 * 60 * 60 * 1000;
const day = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000).toISOString();

const oldSchedule = () =>
  new Response(
    JSON.stringify({
      name: 'Alter Stand',
      timeZone: 'Europe/Berlin',
      subEvent: [
        { name: 'Vor drei Tagen', startDate: day(-3), endDate: day(-2.9) },
        { name: 'In drei Tagen', startDate: day(3), endDate: day(3.1) },
      ],
    }),
    {
      headers: { 'content-type': 'application/json', date: new Date(Date.now() - WEEK).toUTCString() },
    },
  );

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.url.endsWith('/schedule.json')) event.respondWith(oldSchedule());
});
