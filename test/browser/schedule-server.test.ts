import { expect } from '@open-wc/testing';

interface LoggedRequest {
  url: string;
  state: string;
}

const log = async () => (await (await fetch('/endpoint/log')).json()) as LoggedRequest[];

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('did not fail');
}

describe('schedule server', () => {
  beforeEach(() => fetch('/endpoint/log', { method: 'DELETE' }));

  it('answers with the requested status', async () => {
    for (const code of [200, 204, 404, 500, 503]) {
      expect((await fetch(`/endpoint/status/${code}`)).status).to.equal(code);
    }
  });

  it('answers with a fixture after a delay', async () => {
    const response = await fetch('/endpoint/slow/20/smoke.json');
    expect(response.headers.get('content-type')).to.match(/^application\/json/);
    expect(await response.json()).to.deep.equal({ name: 'smoke' });
  });

  it('answers with a login page', async () => {
    const response = await fetch('/endpoint/login');
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.match(/^text\/html/);
  });

  it('answers with broken JSON', async () => {
    const response = await fetch('/endpoint/broken');
    // WebKit rejects with a DOMException of that name.
    expect(await failure(response.json())).to.have.property('name', 'SyntaxError');
  });

  it('logs a request as aborted when the client goes away', async () => {
    const abort = new AbortController();
    const hanging = fetch('/endpoint/hang?a=b', { signal: abort.signal });
    while (!(await log()).some(({ state }) => state === 'open'));
    abort.abort();
    await failure(hanging);
    while (!(await log()).some(({ state }) => state === 'aborted'));
    expect((await log()).map(({ url }) => url)).to.deep.equal(['/endpoint/hang?a=b']);
  });
});
