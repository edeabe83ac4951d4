import { expect } from '@open-wc/testing';
import { ScheduleError } from '../../../src/fetch/schedule-error.ts';
import { readBody } from '../../../src/fetch/read-body.ts';
import { ADDRESS } from '../../helpers/documents.ts';

const MIB = 2 ** 20;
const EURO = [0xe2, 0x82, 0xac];
const UMLAUT = [0xc3, 0xbc];
const BOM = [0xef, 0xbb, 0xbf];

/** A response whose body arrives in these chunks, and the chunks that have not been read yet. */
function inChunks(...chunks: readonly (readonly number[] | Uint8Array)[]) {
  const rest = [...chunks];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = rest.shift();
        if (chunk) controller.enqueue(Uint8Array.from(chunk));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { rest, response: new Response(body) };
}

const read = (response: Response) => readBody(response, ADDRESS);

async function errorOf(response: Response): Promise<unknown> {
  try {
    await read(response);
  } catch (error) {
    return error;
  }
  throw new Error('did not fail');
}

const spaces = (size: number) => new Uint8Array(size).fill(32);

describe('readBody', () => {
  const OTHER = [{ path: '$', message: 'is not UTF-8 but WINDOWS-1252; save it as UTF-8', code: 'encoding' }];
  /** Chunks, the text, and whether it was UTF-8. */
  const BODIES: Record<string, [readonly (readonly number[])[], string, boolean]> = {
    nothing: [[], '', true],
    'an empty chunk': [[[], [65]], 'A', true],
    ASCII: [[[65, 66, 67]], 'ABC', true],
    'UTF-8': [[[...UMLAUT, ...EURO]], 'ü€', true],
    'UTF-8 in chunks that end within a character': [[[0xe2], [0x82], [0xac, 0xc3], [0xbc]], '€ü', true],
    'UTF-8 behind a byte order mark': [[[...BOM, ...UMLAUT]], 'ü', true],
    'a byte order mark in chunks': [[[0xef], [0xbb, 0xbf, 65]], 'A', true],
    'a byte order mark alone': [[BOM], '', true],
    'UTF-8 with a second mark': [[[...BOM, ...BOM, 65]], '\uFEFFA', true],
    'ISO 8859-1': [
      [
        [0xe4, 0xf6],
        [0xfc, 0xdf],
      ],
      'äöüß',
      false,
    ],
    'characters of Windows-1252 that ISO 8859-1 lacks': [[[0x80, 0x84, 0x93, 0x96]], '€„“–', false],
    'UTF-8 that is cut off': [[[65, 0xe2, 0x82]], 'Aâ‚', false],
    'a mixture of UTF-8 and ISO 8859-1 as Windows-1252': [[[...UMLAUT, 0xfc]], 'Ã¼ü', false],
  };
  for (const [what, [chunks, text, isUtf8]] of Object.entries(BODIES)) {
    it(`E17 reads ${what}`, async () => {
      expect(await read(inChunks(...chunks).response)).to.deep.equal({ text, problems: isUtf8 ? [] : OTHER });
    });
  }

  it('E17 reads a response without a body as an empty one', async () => {
    const response = new Response(null, { status: 204 });
    expect(await read(response)).to.deep.equal({ text: '', problems: [] });
  });

  for (const [how, sizes] of Object.entries({
    'one chunk': [5 * MIB],
    'two chunks': [5 * MIB - 1, 1],
    'many chunks': Array<number>(80).fill(MIB / 16),
  })) {
    it(`S17 reads 5 MiB in ${how}, and fails with one byte more`, async () => {
      const chunks = sizes.map(spaces);
      // Five million spaces in a failed assertion would hang the test runner.
      expect((await read(inChunks(...chunks).response)).text.length).to.equal(5 * MIB);
      const error = await errorOf(inChunks(...chunks, [32]).response);
      expect(error).to.have.property('name', 'FormatError');
      expect((error as ScheduleError).url).to.equal(ADDRESS);
      expect((error as ScheduleError).message)
        .to.contain(ADDRESS)
        .and.contain('5 MiB');
    });
  }

  it('S17 stops reading a body as soon as it is too long', async () => {
    const { rest, response } = inChunks(...Array.from({ length: 20 }, () => spaces(MIB)));
    await errorOf(response);
    expect(rest).to.have.length(14);
  });

  const broken = (headers: Record<string, string>) =>
    new Response(
      new ReadableStream({
        pull(controller) {
          controller.error(new TypeError('network error'));
        },
      }),
      { headers },
    );

  it('names a compression that is said and not done: the body fails before its first byte', async () => {
    const error = await errorOf(broken({ 'content-encoding': 'gzip' }));
    expect(error).to.have.property('code', 'bad-compression');
  });

  it('does not blame the compression of a body that has none', async () => {
    expect((await errorOf(broken({}))) instanceof ScheduleError).to.equal(false);
  });

  it('names a compression that is done and not said', async () => {
    const error = await errorOf(inChunks([0x1f], [0x8b, 8, 0]).response);
    expect(error).to.have.property('code', 'bad-compression');
  });

  it('passes on the error of a body that breaks off', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(spaces(1));
        controller.error(new TypeError('network error'));
      },
    });
    const error = await errorOf(new Response(body));
    // The kind of error differs between engines.
    expect([error instanceof Error, error instanceof ScheduleError]).to.deep.equal([true, false]);
  });

  it('reads an answer without a stream, which a script of the page has made', async () => {
    const text = '{"name":"Gärten"}';
    const response = Object.defineProperty(new Response(text), 'body', { value: undefined });
    expect((await read(response)).text).to.equal(text);
  });

  it('hears the encoding that the answer names, if it is not UTF-8', async () => {
    // “Łódź” in ISO 8859-2.
    const bytes = Uint8Array.from([0xa3, 0xf3, 0x64, 0xbc]);
    const named = (charset: string, body: BodyInit) =>
      read(new Response(body, { headers: { 'content-type': `application/json; charset=${charset}` } }));
    expect((await named('iso-8859-2', bytes)).text).to.equal('Łódź');
    expect((await named('nonsense', bytes)).text).to.equal('£ód¼');
    expect((await named('iso-8859-2', 'Łódź')).problems).to.deep.equal([]);
  });
});
