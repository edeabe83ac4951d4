import type { Colours } from '../embed/colours.ts';
import type { Sight } from './sight.ts';

/** What the preview is told to show. */
export interface PreviewMessage {
  readonly kind: 'show';
  /** The text of schedule.json. */
  readonly text: string;
  /** Language of the page around the widget. */
  readonly lang: string;
  readonly scheme: Sight['scheme'];
  readonly page: Sight['page'];
  /** The colours that she has picked. */
  readonly colours: Colours;
  /** Milliseconds since the epoch; absent for the present. */
  readonly moment?: number;
}

/** The preview is ready, or has another height. */
export type PreviewAnswer = { readonly kind: 'ready' } | { readonly kind: 'height'; readonly height: number };
