/** One thing that a screen reader says. */
export interface SpokenLine {
  readonly role: 'heading' | 'list' | 'link' | 'button' | 'image' | 'text';
  readonly text: string;
  /** Of a heading. */
  readonly level?: number;
  /** Of a list: how many entries it has. */
  readonly count?: number;
}
