import { SOUND } from './faults-of-documents.js';

/**
 * Mistakes of a server, each with the code of its finding and a word of its remedy. The schedule is at
 * `/schedule.json`.
 *
 * @typedef {object} AnswerFault
 * @property {string} what
 * @property {Record<string, import('./site.js').Answer | string>} answers
 * @property {string[]} [options]
 * @property {string} code
 * @property {RegExp} de
 * @property {RegExp} en
 * @property {number} [exit] 1 if absent
 * @property {string[]} [also] codes that follow from the same mistake
 */

/** More than 1,500 bytes, so that compression is worth it. */
const LONG = SOUND.replace('Offene Werkstatt', `Offene Werkstatt ${'und mehr '.repeat(200)}`);

const LOGIN = '<!doctype html><title>Anmelden</title><form><input name="user"><input type="password"></form>';

const OTHER_ORIGIN = ['--origin', 'https://partner.example'];

/** @type {AnswerFault[]} */
export const ANSWER_FAULTS = [
  { what: 'a missing file', answers: {}, code: 'status-not-found', de: /hochgeladen/, en: /uploaded/ },
  {
    what: 'a password',
    answers: { '/schedule.json': { status: 401 } },
    code: 'status-unauthorized',
    de: /ohne Passwort/,
    en: /without a password/,
  },
  {
    what: 'a firewall',
    answers: { '/schedule.json': { status: 403 } },
    code: 'status-forbidden',
    de: /Dateirechte/,
    en: /permissions of the file/,
  },
  {
    what: 'a limit of requests',
    answers: { '/schedule.json': { status: 429 } },
    code: 'status-too-many',
    de: /Erhöhen Sie die Grenze/,
    en: /Raise the server’s limit/,
  },
  {
    what: 'an error of the server',
    answers: { '/schedule.json': { status: 503 } },
    code: 'status-server',
    de: /Fehlerprotokoll/,
    en: /error log/,
  },
  {
    what: 'an unusual status',
    answers: { '/schedule.json': { status: 418 } },
    code: 'status-other',
    de: /Einstellungen des Servers/,
    en: /server’s configuration/,
  },
  {
    what: 'a large document',
    answers: {
      '/schedule.json': {
        body: SOUND.replace('Räder zentrieren', 'x'.repeat(2 ** 20)),
        headers: { 'content-encoding': 'identity' },
      },
    },
    code: 'large',
    de: /Vergangenes weg/,
    en: /Leave out what is past/,
  },
  {
    what: 'an empty answer',
    answers: { '/schedule.json': { body: '' } },
    code: 'empty',
    de: /ganz hochgeladen/,
    en: /uploaded whole/,
  },
  {
    what: 'a redirect to a login',
    answers: {
      '/schedule.json': { status: 302, headers: { location: '/login.html' } },
      '/login.html': LOGIN,
    },
    code: 'login-page',
    de: /ohne Anmeldung lesbar/,
    en: /without logging in/,
  },
  {
    what: 'a web page at the address of the schedule',
    answers: {
      '/schedule.json': { body: '<!doctype html><p>Hoppla', headers: { 'content-type': 'text/html' } },
    },
    options: ['--as', 'schedule'],
    code: 'web-page',
    de: /Adresse des JSON-Dokuments/,
    en: /address of the JSON document/,
  },
  {
    what: 'a web page with events at the address of the schedule',
    answers: {
      '/schedule.json': {
        body: '<!doctype html><script type="application/ld+json">{ "@type": "Event" }</script>',
        headers: { 'content-type': 'text/html' },
      },
    },
    options: ['--as', 'schedule'],
    code: 'foreign-document',
    de: /HTML \+ JSON-LD.*npx series-schedule convert "http:.*schedule\.json" --out/,
    en: /HTML \+ JSON-LD.*npx series-schedule convert "http:.*schedule\.json" --out/,
  },
  {
    what: 'a redirect',
    answers: {
      '/schedule.json': { status: 301, headers: { location: '/neu/schedule.json' } },
      '/neu/schedule.json': SOUND,
    },
    code: 'redirected',
    de: /Schreiben Sie die neue Adresse/,
    en: /Write the new address/,
  },
  {
    what: 'redirects in a circle',
    answers: { '/schedule.json': { status: 302, headers: { location: '/schedule.json' } } },
    code: 'too-many-redirects',
    exit: 3,
    de: /am Ende steht/,
    en: /in the end/,
  },
  {
    what: 'a body without end',
    answers: {
      '/schedule.json': {
        body: (_request, response) => {
          const chunk = Buffer.alloc(2 ** 18, ' ');
          const more = () => {
            while (!response.destroyed && response.write(chunk));
            if (!response.destroyed) response.once('drain', more);
          };
          more();
        },
      },
    },
    code: 'too-large',
    exit: 3,
    de: /Vergangenes weg/,
    en: /Leave out what is past/,
  },
  {
    what: 'an answer that does not come',
    answers: { '/schedule.json': { body: () => {} } },
    options: ['--timeout', '1'],
    code: 'timeout',
    exit: 3,
    de: /schneller antworten/,
    en: /answer faster/,
  },
  {
    what: 'a connection that breaks',
    answers: { '/schedule.json': { body: (_request, response) => void response.destroy() } },
    code: 'unreachable',
    exit: 3,
    de: /ob der Server läuft/,
    en: /whether the server runs/,
  },
  {
    what: 'a wrong type',
    answers: { '/schedule.json': { body: SOUND, headers: { 'content-type': 'text/plain' } } },
    code: 'wrong-type',
    de: /Content-Type: application\/json/,
    en: /Content-Type: application\/json/,
  },
  {
    what: 'no type',
    answers: { '/schedule.json': { body: SOUND, headers: { 'content-type': undefined } } },
    code: 'no-type',
    de: /Content-Type: application\/json/,
    en: /Content-Type: application\/json/,
  },
  {
    what: 'UTF-16',
    answers: { '/schedule.json': { body: Buffer.from(`\ufeff${SOUND}`, 'utf16le') } },
    code: 'not-utf-8',
    de: /als UTF-8/,
    en: /as UTF-8/,
  },
  {
    what: 'no compression',
    answers: { '/schedule.json': LONG },
    code: 'not-compressed',
    de: /gzip oder Brotli/,
    en: /gzip or Brotli/,
  },
  {
    what: 'a long life in caches',
    answers: { '/schedule.json': { body: SOUND, headers: { 'cache-control': 'max-age=86400' } } },
    code: 'cached-long',
    de: /max-age=60/,
    en: /max-age=60/,
  },
  {
    what: 'nothing to revalidate with',
    answers: { '/schedule.json': { body: SOUND, headers: { etag: undefined } } },
    code: 'no-validator',
    exit: 0,
    de: /Schalten Sie eines davon ein/,
    en: /Switch one of them on/,
  },
  {
    what: 'a wrong clock',
    answers: { '/schedule.json': { body: SOUND, headers: { date: 'Mon, 01 Jan 2024 00:00:00 GMT' } } },
    code: 'clock-wrong',
    de: /NTP/,
    en: /NTP/,
  },
  {
    what: 'no clock',
    answers: { '/schedule.json': { body: SOUND, headers: { date: undefined } } },
    code: 'no-date',
    exit: 0,
    de: /falsche Uhren/,
    en: /wrong clocks/,
  },
  {
    what: 'a cookie',
    answers: { '/schedule.json': { body: SOUND, headers: { 'set-cookie': 'a=b' } } },
    code: 'sets-cookie',
    exit: 0,
    de: /ohne Cookies/,
    en: /without cookies/,
  },
  {
    what: 'an unencrypted address for pages of others',
    answers: { '/schedule.json': SOUND },
    options: OTHER_ORIGIN,
    code: 'not-https',
    de: /über https/,
    en: /over https/,
  },
  {
    what: 'no permission for other origins',
    answers: { '/schedule.json': { body: SOUND, headers: { 'access-control-allow-origin': undefined } } },
    options: OTHER_ORIGIN,
    code: 'no-cors',
    also: ['not-https'],
    de: /Access-Control-Allow-Origin: \*/,
    en: /Access-Control-Allow-Origin: \*/,
  },
  {
    what: 'permission for another origin',
    answers: {
      '/schedule.json': { body: SOUND, headers: { 'access-control-allow-origin': 'https://a.example' } },
    },
    options: OTHER_ORIGIN,
    code: 'cors-other-origin',
    also: ['not-https'],
    de: /nicht die von https:\/\/partner\.example/,
    en: /not those of https:\/\/partner\.example/,
  },
  {
    what: 'a permission that two modules have written',
    answers: { '/schedule.json': { body: SOUND, headers: { 'access-control-allow-origin': '*, *' } } },
    options: OTHER_ORIGIN,
    code: 'cors-invalid',
    also: ['not-https'],
    de: /einmal senden/,
    en: /this header once/,
  },
  {
    what: 'a redirect without permission',
    answers: {
      '/schedule.json': {
        status: 302,
        headers: { location: '/neu.json', 'access-control-allow-origin': undefined },
      },
      '/neu.json': SOUND,
    },
    options: OTHER_ORIGIN,
    code: 'redirect-without-cors',
    also: ['not-https', 'redirected'],
    de: /endgültige Adresse/,
    en: /final address/,
  },
  {
    what: 'a clock that others can not see',
    answers: { '/schedule.json': { body: SOUND, headers: { 'access-control-expose-headers': 'Age' } } },
    options: OTHER_ORIGIN,
    code: 'date-not-exposed',
    also: ['not-https'],
    de: /Access-Control-Expose-Headers: Date, Age/,
    en: /Access-Control-Expose-Headers: Date, Age/,
  },
];
