/** What the build knows of the widget's script; made by scripts/widget-script.js. */
declare module 'virtual:widget-script' {
  /** Hash of `series-schedule.js` beside the assistant (W3C Subresource Integrity). */
  export const integrity: string;
}
