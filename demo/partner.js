/* global document */
/** @import { SeriesScheduleElement } from '../dist/types/index.js' */

/*
 * The example pages show the series at a moment of theirs, `data-now`: an example whose dates are all over would show
 * one state of many. A page of your own leaves this out.
 */

const { now } = document.body.dataset;
/** @type {NodeListOf<SeriesScheduleElement>} */
const elements = document.querySelectorAll('series-schedule');
for (const element of elements) element.now = now;
