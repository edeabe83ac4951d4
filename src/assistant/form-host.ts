/** What the form around the assistant's frame tells it: the text of the document that is saved. */
export interface FormMessage {
  readonly kind: 'document';
  readonly text: string;
}

/** What the frame tells the form: that it listens, its height, and the text to save. */
export type FrameMessage =
  { readonly kind: 'ready' } | { readonly kind: 'height'; readonly height: number } | FormMessage;

/** The form of another system around the assistant's frame. */
export interface FormHost {
  /** Says that the assistant is there. */
  readonly ready: () => void;
  /** Gives the form a text to save. */
  readonly take: (text: string) => void;
  /** Gives the form its own text back, character by character, because nothing has changed. */
  readonly takeBack: () => void;
}

/** Speaks with the page around the frame, if it has the same origin. @param opened gets the text that is saved */
export function formHost(opened: (text: string) => void): FormHost {
  let saved = '';
  let last = '';
  const tell = (message: FrameMessage) => window.parent.postMessage(message, location.origin);
  const take = (text: string) => {
    if (text !== last) tell({ kind: 'document', text });
    last = text;
  };
  document.documentElement.dataset.in = 'form';
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<FormMessage>) => {
    if (source !== window.parent || origin !== location.origin || data.kind !== 'document') return;
    saved = last = data.text;
    if (data.text.trim()) opened(data.text);
  });
  return {
    ready() {
      tell({ kind: 'ready' });
      keepFocusInSight();
      new ResizeObserver(() => tell({ kind: 'height', height: document.body.offsetHeight })).observe(
        document.body,
      );
    },
    take,
    takeBack: () => take(saved),
  };
}

/** Milliseconds in which the form gives the frame its new height. */
const SOON = 1000;

/**
 * Scrolls the page around the frame to a heading that has just got the focus. At that moment the frame may be too low
 * for it, and the browser scrolls only as far as the frame reaches.
 */
function keepFocusInSight(): void {
  let heading: Element | undefined;
  document.addEventListener('focusin', ({ target }) => {
    heading = target instanceof HTMLHeadingElement ? target : undefined;
    setTimeout(() => (heading = undefined), SOON);
  });
  window.addEventListener('resize', () =>
    // The title of a step is below its steps, which may stay in sight; a result begins with its title.
    heading?.scrollIntoView({ block: heading.localName === 'h2' ? 'nearest' : 'start' }),
  );
}
