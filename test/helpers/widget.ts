/* Defines the element: by the file that pages load; the test runner answers with its source where that is to run. */
import '../../dist/series-schedule.js';
