import { html } from 'lit';
import type { Context } from '../context.ts';
import { radioGroup } from '../edit/fields.ts';
import { placing } from '../state.ts';
import { copyable } from './copyable.ts';
import { SERVERS, type Addresses } from './places.ts';
import { serverFiles, type ServerFile } from './server-files.ts';

/** The configuration of the server that has the files. Open where it is needed. */
export function serverPanel(context: Context, addresses: Addresses) {
  const { say, state, act } = context;
  const { isOwnServer, server } = state.places;
  return html`<details class="panel" ?open=${!isOwnServer}>
    <summary><h3>${say('serverTitle')}</h3></summary>
    <p>${say(isOwnServer ? 'serverNone' : 'serverNeeded')}</p>
    ${radioGroup(
      'software',
      say('serverSoftware'),
      SERVERS.map((one) => [one, say(`software-${one}`)] as const),
      server,
      (next) => act(placing({ server: next })),
    )}
    ${serverFiles(server, addresses).map((file) => fileView(context, file))}
  </details>`;
}

function fileView(context: Context, { name, place, content }: ServerFile) {
  const { say, effects } = context;
  return html`<h4>${say('serverFile', { name, place })}</h4>
    ${copyable(context, name, content.trimEnd())}
    <button type="button" class="quiet start" @click=${() => effects.saveText(name, content)}>
      ${say('saveFile', { name })}
    </button>`;
}
