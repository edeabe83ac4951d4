import type { SeriesScheduleElement } from './series-schedule-element.js';
/** A boolean attribute. Some frameworks write “true” or “false”. */
type Flag = boolean | '' | 'true' | 'false';
/** A number, or its digits. */
type Digits = number | `${number}`;
/** The element's own attributes, as templates of frameworks write them. */
export interface SeriesScheduleAttributes {
    src?: string;
    lang?: string;
    layout?: SeriesScheduleElement['layout'];
    show?: SeriesScheduleElement['show'];
    limit?: Digits;
    session?: string;
    'heading-level'?: 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';
    'no-header'?: Flag;
    'no-footer'?: Flag;
    theme?: SeriesScheduleElement['theme'];
    loading?: SeriesScheduleElement['loading'];
    target?: string;
    images?: SeriesScheduleElement['images'];
    reserve?: Digits;
    'structured-data'?: Flag;
    debug?: Flag;
}
export {};
