import { createCalendar, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';

const target = document.querySelector('[data-src]');
const { subEvent } = await (await fetch(target.dataset.src)).json();
const events = subEvent.map(({ name, startDate, endDate }) => ({
  title: name,
  start: startDate,
  end: endDate,
}));
createCalendar(target, [List], {
  view: 'listDay',
  locale: 'de',
  date: subEvent[0].startDate,
  duration: { days: Number(target.dataset.days) },
  events,
});
