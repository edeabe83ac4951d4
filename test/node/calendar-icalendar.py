"""Prints the sessions of each calendar file named, as the `icalendar` package reads them, as JSON."""

import json
import sys

from icalendar import Calendar

NAMES = {
    "uid": "UID",
    "summary": "SUMMARY",
    "description": "DESCRIPTION",
    "location": "LOCATION",
    "status": "STATUS",
    "start": "DTSTART",
    "end": "DTEND",
}


def read(session, name):
    value = session.get(name, "")
    # Dates and times are printed in the form of a calendar file.
    return value.to_ical().decode() if hasattr(value, "dt") else str(value)


def sessions(path):
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    for session in calendar.walk("VEVENT"):
        assert not session.errors, session.errors
        yield {key: read(session, name) for key, name in NAMES.items()}


print(json.dumps([list(sessions(path)) for path in sys.argv[1:]]))
