import 'add-to-calendar-button';

const target = document.querySelector('[data-src]');
const { subEvent, timeZone } = await (await fetch(target.dataset.src)).json();
const buttons = subEvent.map(({ name, description, startDate, endDate, location }) => {
  const button = document.createElement('add-to-calendar-button');
  const attributes = {
    name,
    description,
    startDate: startDate.slice(0, 10),
    startTime: startDate.slice(11),
    endDate: endDate.slice(0, 10),
    endTime: endDate.slice(11),
    timeZone,
    location: location.name,
    options: "'Apple','Google','iCal'",
    language: 'de',
    // This style shows the title and the date next to the button.
    buttonStyle: 'date',
  };
  for (const [attribute, value] of Object.entries(attributes)) button.setAttribute(attribute, value);
  return button;
});
target.append(...buttons);
