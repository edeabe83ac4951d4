import { createCalendar, createViewList } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import 'temporal-polyfill/global';

const target = document.querySelector('[data-src]');
const { subEvent, timeZone } = await (await fetch(target.dataset.src)).json();
const moment = (wallClock) => Temporal.PlainDateTime.from(wallClock).toZonedDateTime(timeZone);
const events = subEvent.map(({ name, startDate, endDate, description, location }, index) => ({
  id: String(index),
  title: name,
  description,
  location: location.name,
  start: moment(startDate),
  end: moment(endDate),
}));
createCalendar({
  views: [createViewList()],
  locale: 'de-DE',
  timezone: timeZone,
  selectedDate: Temporal.PlainDate.from(subEvent[0].startDate.slice(0, 10)),
  events,
}).render(target);
