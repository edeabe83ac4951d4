/* global document */
/** @import { SeriesScheduleElement } from '../dist/types/index.js' */

/*
 * The example pages show the series at a fixed moment, `data-now`; otherwise all their sessions would soon be over.
 * Your own page does not need this.
 */

const { now } = document.body.dataset;
/** @type {NodeListOf<SeriesScheduleElement>} */
const elements = document.querySelectorAll('series-schedule');
for (const element of elements) element.now = now;
