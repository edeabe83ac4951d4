import css from './limit.css';

/*
 * The same cards, written by hand: the code that a good engineer who knows the document writes in an afternoon. No
 * library, no validation, one language, only the states that these sessions have.
 */

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const card = document.createElement('template');
card.innerHTML =
  '<li class="session"><div class="date" aria-hidden="true"><span data-f></span><span class="day" data-f></span><span data-f></span></div><div class="body"><p class="when"><time data-f><span class="unseen" data-f></span><span class="times" data-f></span></time> <span class="place" dir="auto"><bdi data-f></bdi>, <bdi data-f></bdi></span></p><h3><span dir="auto" data-f></span></h3><div class="text"><p dir="auto" data-f></p></div><div class="registration"><a class="button" rel="noopener" referrerpolicy="no-referrer" data-f>Anmelden<span class="unseen" data-f></span></a><p class="state"><span data-f></span></p></div><button class="calendar" data-f>In den Kalender<span class="unseen" data-f></span></button></div></li>';

// Wall-clock times are parsed and formatted as UTC, so the visitor's time zone does not matter.
const format = (options) => new Intl.DateTimeFormat('de', { timeZone: 'UTC', ...options });
const weekday = format({ weekday: 'short' });
const month = format({ month: 'short', year: 'numeric' });
const longDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = format({ day: 'numeric', month: 'long' });
const stamp = (text) => text.replace(/\D/g, '').padEnd(14, '0').replace(/^.{8}/, '$&T');

function cardOf(session, now) {
  const { name, description, startDate, endDate, location, registration } = session;
  const start = new Date(startDate + 'Z');
  const closes = new Date(registration.closes + 'Z');
  const dated = `: ${name}, ${longDay.format(start)}`;
  const node = document.importNode(card.content, true);
  const [
    leaf,
    day,
    year,
    time,
    date,
    times,
    place,
    address,
    title,
    text,
    link,
    linkName,
    state,
    button,
    buttonName,
  ] = node.querySelectorAll('[data-f]');
  leaf.textContent = weekday.format(start);
  day.textContent = start.getUTCDate();
  year.textContent = month.format(start);
  time.dateTime = startDate;
  date.textContent = longDay.format(start) + ', ';
  times.textContent = `${start.getUTCHours()}–${new Date(endDate + 'Z').getUTCHours()} Uhr`;
  place.textContent = location.name;
  address.textContent = location.address;
  title.textContent = name;
  text.textContent = description;
  linkName.textContent = buttonName.textContent = dated;
  link.href = registration.url;
  button.session = session;
  if (now > endDate) node.firstChild.classList.add('over');
  if (now < registration.opens)
    state.textContent = `Anmeldung öffnet am ${shortDay.format(new Date(registration.opens))}`;
  else if (now < registration.closes)
    state.textContent = `noch bis ${shortDay.format(closes)}, ${closes.getUTCHours()} Uhr`;
  else state.textContent = 'Die Anmeldung ist geschlossen';
  if (now < registration.opens || now >= registration.closes) link.remove();
  return node;
}

class LimitSchedule extends HTMLElement {
  #schedule;
  #now = Date.now();

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = '<slot></slot>';
    root.addEventListener('click', (event) => {
      const { session } = event.target.closest('button') ?? {};
      if (session) download(session);
    });
    this.reload();
  }

  async reload() {
    const response = await fetch(this.getAttribute('src'));
    this.#schedule = await response.json();
    this.#show();
  }

  set now(now) {
    this.#now = now;
    this.#show();
  }

  #show() {
    const { name, description, subEvent, timeZone } = this.#schedule;
    // The current time in the schedule's zone, as “2031-03-03T09:00”: such strings can be compared directly.
    const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    const now = clock.format(this.#now).replace(' ', 'T');
    const list = document.createElement('ol');
    list.setAttribute('role', 'list');
    list.append(...subEvent.map((session) => cardOf(session, now)));
    const root = this.shadowRoot;
    root.innerHTML = '<p class="kicker"></p><h2></h2><p class="text"></p>';
    const [kicker, title, text] = root.children;
    kicker.textContent = `${subEvent.length} Termine`;
    title.textContent = name;
    text.textContent = description;
    root.append(list);
  }
}

function download({ name, startDate, endDate }) {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:limit', 'BEGIN:VEVENT', `UID:${startDate}`];
  lines.push(`DTSTAMP:${stamp(startDate)}`, `DTSTART:${stamp(startDate)}`, `DTEND:${stamp(endDate)}`);
  lines.push(`SUMMARY:${name}`, 'END:VEVENT', 'END:VCALENDAR', '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([lines.join('\r\n')], { type: 'text/calendar' }));
  link.download = `${name}.ics`;
  link.click();
}

customElements.define('limit-schedule', LimitSchedule);
