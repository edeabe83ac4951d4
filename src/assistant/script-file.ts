/** The widget's script, which lies beside this page. It is asked for while the browser is idle, to be there offline. */
export function scriptFile(): () => Promise<Uint8Array> {
  let loading: Promise<Uint8Array> | undefined;
  const load = () => (loading ??= fetchScript().catch(tryAgain));
  const tryAgain = (error: unknown): never => {
    loading = undefined;
    throw error;
  };
  const early = () => void load().catch(() => undefined);
  if ('requestIdleCallback' in window) window.requestIdleCallback(early, { timeout: 3000 });
  else setTimeout(early, 1000);
  return load;
}

async function fetchScript(): Promise<Uint8Array> {
  const answer = await fetch('./series-schedule.js');
  if (!answer.ok) throw new Error(`series-schedule.js: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
