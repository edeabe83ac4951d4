import type { Colours } from '../embed/colours.ts';
import type { Sight } from './sight.ts';
import type { SpokenLine } from './spoken-line.ts';

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
  /** Whether pictures from anywhere may be asked for. */
  readonly hasPictures: boolean;
  /** Milliseconds since the epoch; absent for the present. */
  readonly moment?: number;
  /** Whether long texts are cut, so that beside a form the dates are seen too. */
  readonly isCut: boolean;
  /** The session that she edits, by its identifier or its title: the preview shows it. */
  readonly session?: string;
}

/** The preview is ready, has another height, or says something else. */
export type PreviewAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'spoken'; readonly lines: readonly SpokenLine[] };
