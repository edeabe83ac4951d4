import { Calendar } from '@fullcalendar/core';
import deLocale from '@fullcalendar/core/locales/de';
import listPlugin from '@fullcalendar/list';

const target = document.querySelector('[data-src]');
const { subEvent } = await (await fetch(target.dataset.src)).json();
const events = subEvent.map(({ name, startDate, endDate, registration }) => ({
  title: name,
  start: startDate,
  end: endDate,
  url: registration.url,
}));
new Calendar(target, {
  plugins: [listPlugin],
  locale: deLocale,
  initialView: 'all',
  initialDate: subEvent[0].startDate,
  views: { all: { type: 'list', duration: { days: Number(target.dataset.days) } } },
  height: 'auto',
  events,
}).render();
