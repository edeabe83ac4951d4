import type { PreviewAnswer, PreviewMessage } from './see/message.ts';
import type { SpokenLine } from './see/spoken-line.ts';

/** Milliseconds between two letters of somebody who types. */
const PAUSE = 200;

/** Sends the preview's frame what it has to show. */
export interface PreviewHost {
  /** The frame that is in the page now, or that has left it. */
  readonly use: (frame: Element | undefined) => void;
  readonly show: (message: PreviewMessage) => void;
}

/**
 * Keeps what has to be shown until the frame is ready for it.
 * @param heard is told what a screen reader says of the preview
 */
export function previewHost(heard: (lines: readonly SpokenLine[]) => void): PreviewHost {
  let frame: HTMLIFrameElement | undefined;
  let isReady = false;
  let last: PreviewMessage | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = () => {
    if (isReady && last) frame?.contentWindow?.postMessage(last, location.origin);
  };
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewAnswer>) => {
    if (!frame || source !== frame.contentWindow || origin !== location.origin) return;
    if (data.kind === 'ready') {
      isReady = true;
      send();
    } else if (data.kind === 'spoken') heard(data.lines);
    else frame.height = String(Math.ceil(data.height));
  });
  return {
    use(element) {
      const next = element instanceof HTMLIFrameElement ? element : undefined;
      if (next === frame) return;
      frame = next;
      isReady = false;
    },
    show(message) {
      if (isReady && last && isSame(message, last)) return;
      // While she types, the preview follows when she pauses.
      const pause = last && last.text !== message.text ? PAUSE : 0;
      last = message;
      clearTimeout(timer);
      timer = setTimeout(send, pause);
    },
  };
}

/** Whether two messages say the same. The text may be megabytes long, and is compared only where it is another one. */
const isSame = ({ text, ...rest }: PreviewMessage, { text: before, ...last }: PreviewMessage) =>
  text === before && JSON.stringify(rest) === JSON.stringify(last);
