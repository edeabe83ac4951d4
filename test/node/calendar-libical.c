/*
 * Prints the sessions of a calendar file as libical reads them: a line for each property, its key and its
 * value in hexadecimal digits, and an empty line after each session. Fails if libical finds an error.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static void print(const char *key, const char *value)
{
    printf("%s ", key);
    for (const char *at = value ? value : ""; *at; at++)
        printf("%02x", (unsigned char)*at);
    putchar('\n');
}

static void print_time(const char *key, struct icaltimetype time)
{
    print(key, icaltime_is_null_time(time) ? "" : icaltime_as_ical_string(time));
}

static void print_session(icalcomponent *session)
{
    icalproperty *end = icalcomponent_get_first_property(session, ICAL_DTEND_PROPERTY);

    print("uid", icalcomponent_get_uid(session));
    print("summary", icalcomponent_get_summary(session));
    print("description", icalcomponent_get_description(session));
    print("location", icalcomponent_get_location(session));
    print("status", icalproperty_status_to_string(icalcomponent_get_status(session)));
    print_time("start", icalcomponent_get_dtstart(session));
    /* icalcomponent_get_dtend invents an end if there is none. */
    print_time("end", end ? icalproperty_get_dtend(end) : icaltime_null_time());
    putchar('\n');
}

static char *next_line(char *line, size_t size, void *file)
{
    return fgets(line, (int)size, file);
}

int main(int count, char **arguments)
{
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    icalparser *parser = icalparser_new();
    icalcomponent *calendar;

    if (!file)
        return EXIT_FAILURE;
    icalparser_set_gen_data(parser, file);
    calendar = icalparser_parse(parser, next_line);
    if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
        fputs("no calendar, or more than one\n", stderr);
        return EXIT_FAILURE;
    }
    /* Adds an X-LIC-ERROR to a component that breaks RFC 5546, whose rules equal those of RFC 5545 here. */
    icalrestriction_check(calendar);
    if (icalcomponent_count_errors(calendar)) {
        fputs(icalcomponent_as_ical_string(calendar), stderr);
        return EXIT_FAILURE;
    }
    for (icalcomponent *session = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); session;
         session = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        print_session(session);
    icalcomponent_free(calendar);
    icalparser_free(parser);
    return fclose(file);
}
