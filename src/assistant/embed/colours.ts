/** Colours of the widget that she has picked, as `#rrggbb`; absent where the widget's own stay. */
export interface Colours {
  readonly accent?: string;
  readonly surface?: string;
  readonly text?: string;
  readonly muted?: string;
  readonly border?: string;
}

export const NO_COLOURS: Colours = {};

/** The colours in the order of the form. */
export const COLOUR_NAMES = ['accent', 'surface', 'text', 'muted', 'border'] as const;

export type ColourName = (typeof COLOUR_NAMES)[number];

/** How the widget looks on a white page by itself (src/styles/tokens.css). */
export const USUAL: Readonly<Record<ColourName, string>> = {
  accent: '#0a6640',
  surface: '#ffffff',
  text: '#222222',
  muted: '#5c5c5c',
  border: '#d3d3d3',
};

/** Names of the custom properties. */
export const propertyOf = (name: ColourName): string => `--series-schedule-${name}`;

/** The rule for the style sheet of the page; empty if nothing is picked. */
export function ruleOf(colours: Colours): string {
  const lines = COLOUR_NAMES.flatMap((name) => {
    const colour = colours[name];
    return colour ? `  ${propertyOf(name)}: ${colour};` : [];
  });
  return lines.length ? `series-schedule {\n${lines.join('\n')}\n}` : '';
}

/** A pair of colours that has to be told apart. */
export interface Pair {
  readonly name: 'onAccent' | 'text' | 'muted' | 'accent';
  readonly ratio: number;
  /** What WCAG 2.2 asks for: 4.5 for words (1.4.3), 3 for what is not text (1.4.11). */
  readonly least: number;
}

/** How well the picked colours can be told apart. Words on the accent are white or black, whichever is better. */
export function pairsOf(colours: Colours): readonly Pair[] {
  const { accent, surface, text, muted } = { ...USUAL, ...colours };
  return [
    {
      name: 'onAccent',
      ratio: Math.max(contrast(accent, '#ffffff'), contrast(accent, '#000000')),
      least: 4.5,
    },
    { name: 'text', ratio: contrast(text, surface), least: 4.5 },
    { name: 'muted', ratio: contrast(muted, surface), least: 4.5 },
    { name: 'accent', ratio: contrast(accent, surface), least: 3 },
  ];
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
