import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { createServer } from 'vite';

/* The build cuts from the libraries what this project never asks for (scripts/lean). This holds it to that. */

describe('what the libraries are cut to', () => {
  it('is a schema whose properties are all optional', async () => {
    const server = await createServer({
      configFile: false,
      server: { middlewareMode: true, ws: false },
      appType: 'custom',
      logLevel: 'error',
    });
    try {
      const { schemas } = await server.ssrLoadModule('/src/read/schema.ts');
      const { kinds } = await server.ssrLoadModule('/src/read/kinds.ts');
      const parts = Object.entries(schemas(kinds('https://example.org/', undefined)));
      assert.ok(parts.length > 5);
      for (const [part, schema] of parts) {
        for (const [property, { _zod }] of Object.entries(schema._zod.def.shape)) {
          assert.deepEqual([_zod.optin, _zod.optout], ['optional', 'optional'], `${part}.${property}`);
        }
      }
    } finally {
      await server.close();
    }
  });

  it('is objects, optional values and transformations alone', async () => {
    for (const name of await readdir('src/data')) {
      const source = await readFile(`src/data/${name}`, 'utf8');
      for (const [, kind] of source.matchAll(/\bz\.(\w+)\(/g)) {
        assert.match(kind, /^(object|optional|transform)$/, name);
      }
    }
  });

  it('is templates with expressions for children and whole attributes alone', async () => {
    const names = await readdir('src/view');
    const sources = await Promise.all(names.map((name) => readFile(`src/view/${name}`, 'utf8')));
    const templates = sources.join('\n');
    assert.match(templates, /\shref=\$\{/);
    for (const other of [
      /="[^"]*\$\{/,
      /='/,
      /\s[.?@][\w-]+=\$\{/,
      /\s[\w-]*[A-Z][\w-]*=\$\{/,
      /[^\w-]=\$\{/,
      /<!--/,
      /<\$\{/,
      /\b(svg|mathml|ref|repeat|classMap)\b`?\(?/,
    ]) {
      assert.doesNotMatch(templates, other);
    }
  });
});
