import { main } from './main.ts';

// A reader that goes away (`| head`) is no failure.
process.stdout.on('error', () => {});

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  stdin: readInput,
  isTerminal: process.stderr.isTTY,
  env: process.env,
  cwd: process.cwd(),
  now: () => Date.now(),
});

async function readInput(most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return new Uint8Array(Buffer.concat(chunks)).subarray(0, most);
}
