import caddyfile from '../../../deploy/Caddyfile?raw';
import htaccess from '../../../deploy/apache/.htaccess?raw';
import nginxHttp from '../../../deploy/nginx/series-schedule-http.conf?raw';
import nginxSnippet from '../../../deploy/nginx/series-schedule.conf?raw';
import type { Addresses, ServerKind } from './places.ts';

/** A piece of a server's configuration. */
export interface ServerFile {
  /** Name, for saving. */
  readonly name: string;
  /** Where it belongs. */
  readonly place: string;
  readonly content: string;
}

/** What a server of another origin has to say (docs/embedding.md). */
const HEADERS = `Access-Control-Allow-Origin: *
Access-Control-Expose-Headers: Date, Age
Timing-Allow-Origin: *
Cache-Control: public, max-age=60, stale-while-revalidate=60
`;

/** The configuration of a server for the folder of the schedule, from the files in deploy/. */
export function serverFiles(kind: ServerKind, { folder, script }: Addresses): readonly ServerFile[] {
  const { pathname, hostname } = new URL(folder);
  switch (kind) {
    case 'apache':
      return [{ name: '.htaccess', place: pathname, content: htaccess }];
    case 'nginx':
      return [
        { name: 'series-schedule-http.conf', place: '/etc/nginx/conf.d/', content: nginxHttp },
        { name: 'series-schedule.conf', place: '/etc/nginx/snippets/', content: nginxSnippet },
        { name: 'location.conf', place: `server { … } (${hostname})`, content: locationsOf(folder, script) },
      ];
    case 'caddy':
      return [
        {
          name: 'Caddyfile',
          place: '/etc/caddy/Caddyfile',
          content: caddyfile.replace('{$SERIES_SCHEDULE_SITE:termine.beispiel.example}', hostname),
        },
      ];
    default:
      return [{ name: 'headers.txt', place: pathname, content: HEADERS }];
  }
}

/** The folders of a site that exists, for nginx. */
function locationsOf(folder: string, script: string): string {
  const isOther = new URL(script).origin === new URL(folder).origin && !script.startsWith(folder);
  const paths = [folder, ...(isOther ? [new URL('.', script).href] : [])].map((url) => new URL(url).pathname);
  return paths
    .map((path) => {
      // The rest of a site must not be caught.
      const match = path === '/' ? '~ ^/(schedule\\.(json|ics)|series-schedule\\.js)$' : `^~ ${path}`;
      return `location ${match} { include snippets/series-schedule.conf; }\n`;
    })
    .join('');
}
