import { isTimeZone } from '../model/time-zone.ts';

/**
 * Windows' names of time zones and their IANA zones (CLDR, windowsZones.xml, territory 001), as far as calendars of
 * Exchange and Outlook are likely to have them.
 */
const WINDOWS: Readonly<Record<string, string>> = {
  'Dateline Standard Time': 'Etc/GMT+12',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'Alaskan Standard Time': 'America/Anchorage',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Pacific Standard Time (Mexico)': 'America/Tijuana',
  'US Mountain Standard Time': 'America/Phoenix',
  'Mountain Standard Time': 'America/Denver',
  'Mountain Standard Time (Mexico)': 'America/Mazatlan',
  'Central Standard Time': 'America/Chicago',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'Central America Standard Time': 'America/Guatemala',
  'Canada Central Standard Time': 'America/Regina',
  'Eastern Standard Time': 'America/New_York',
  'US Eastern Standard Time': 'America/Indiana/Indianapolis',
  'SA Pacific Standard Time': 'America/Bogota',
  'Venezuela Standard Time': 'America/Caracas',
  'Atlantic Standard Time': 'America/Halifax',
  'Paraguay Standard Time': 'America/Asuncion',
  'SA Western Standard Time': 'America/La_Paz',
  'Pacific SA Standard Time': 'America/Santiago',
  'Newfoundland Standard Time': 'America/St_Johns',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires',
  'SA Eastern Standard Time': 'America/Cayenne',
  'Greenland Standard Time': 'America/Nuuk',
  'Montevideo Standard Time': 'America/Montevideo',
  'Azores Standard Time': 'Atlantic/Azores',
  'Cape Verde Standard Time': 'Atlantic/Cape_Verde',
  UTC: 'UTC',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Morocco Standard Time': 'Africa/Casablanca',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'W. Central Africa Standard Time': 'Africa/Lagos',
  'GTB Standard Time': 'Europe/Bucharest',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'Egypt Standard Time': 'Africa/Cairo',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Jordan Standard Time': 'Asia/Amman',
  'Middle East Standard Time': 'Asia/Beirut',
  'Namibia Standard Time': 'Africa/Windhoek',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Russian Standard Time': 'Europe/Moscow',
  'Belarus Standard Time': 'Europe/Minsk',
  'Arab Standard Time': 'Asia/Riyadh',
  'Arabic Standard Time': 'Asia/Baghdad',
  'E. Africa Standard Time': 'Africa/Nairobi',
  'Iran Standard Time': 'Asia/Tehran',
  'Arabian Standard Time': 'Asia/Dubai',
  'Azerbaijan Standard Time': 'Asia/Baku',
  'Georgian Standard Time': 'Asia/Tbilisi',
  'Caucasus Standard Time': 'Asia/Yerevan',
  'Afghanistan Standard Time': 'Asia/Kabul',
  'West Asia Standard Time': 'Asia/Tashkent',
  'Pakistan Standard Time': 'Asia/Karachi',
  'Ekaterinburg Standard Time': 'Asia/Yekaterinburg',
  'India Standard Time': 'Asia/Kolkata',
  'Sri Lanka Standard Time': 'Asia/Colombo',
  'Nepal Standard Time': 'Asia/Kathmandu',
  'Central Asia Standard Time': 'Asia/Bishkek',
  'Bangladesh Standard Time': 'Asia/Dhaka',
  'Myanmar Standard Time': 'Asia/Yangon',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'China Standard Time': 'Asia/Shanghai',
  'Singapore Standard Time': 'Asia/Singapore',
  'Taipei Standard Time': 'Asia/Taipei',
  'W. Australia Standard Time': 'Australia/Perth',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'Cen. Australia Standard Time': 'Australia/Adelaide',
  'AUS Central Standard Time': 'Australia/Darwin',
  'E. Australia Standard Time': 'Australia/Brisbane',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Tasmania Standard Time': 'Australia/Hobart',
  'West Pacific Standard Time': 'Pacific/Port_Moresby',
  'Vladivostok Standard Time': 'Asia/Vladivostok',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Fiji Standard Time': 'Pacific/Fiji',
};

/** Words of the names that Outlook shows, “(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna”. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/Amsterdam|Berlin|\bBern\b|Wien|Vienna/i, 'Europe/Berlin'],
  [/Br(ü|u)ssel|Brussels|Paris|Madrid|Copenhagen|Kopenhagen/i, 'Europe/Paris'],
  [/Belgrad|Budapest|Bratislava|Ljubljana|Prag/i, 'Europe/Budapest'],
  [/Sarajevo|Skopje|Warsaw|Warschau|Zagreb/i, 'Europe/Warsaw'],
  [/Dublin|Edinburgh|Lissabon|Lisbon|London/i, 'Europe/London'],
  [/Reykjavik/i, 'Atlantic/Reykjavik'],
  [/Athen|Bucharest|Bukarest/i, 'Europe/Bucharest'],
  [/Helsinki|Kiew|Kyiv|Kiev|Riga|Sofia|Tallinn|Vilnius/i, 'Europe/Kyiv'],
  [/Istanbul/i, 'Europe/Istanbul'],
  [/Moscow|Moskau/i, 'Europe/Moscow'],
  [/Jerusalem/i, 'Asia/Jerusalem'],
  [/Eastern Time|Ostk(ü|u)ste/i, 'America/New_York'],
  [/Central Time/i, 'America/Chicago'],
  [/Mountain Time/i, 'America/Denver'],
  [/Pacific Time/i, 'America/Los_Angeles'],
  [/Atlantic Time/i, 'America/Halifax'],
  [/Tokyo|Tokio/i, 'Asia/Tokyo'],
  [/Beijing|Peking|Hong ?Kong/i, 'Asia/Shanghai'],
  [/Chennai|Kolkata|Mumbai|New Delhi/i, 'Asia/Kolkata'],
  [/Canberra|Melbourne|Sydney/i, 'Australia/Sydney'],
];

const byName = new Map(Object.entries(WINDOWS).map(([name, zone]) => [name.toLowerCase(), zone]));

/**
 * The IANA zone that a source names: an IANA name, also behind a prefix as in `/citadel.org/20190101_1/Europe/Berlin`;
 * Windows' name or the words that Outlook shows; `UTC`, `UTC+0`, `UTC+2` of WordPress.
 */
export function zoneOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.trim().replace(/^["']+|["']+$/g, '');
  // “EST” and “CET” are names in IANA's data too, but “Eastern Standard Time” is not.
  if (/^[A-Za-z]/.test(name) && isTimeZone(name))
    return name.includes('/') ? name : (byName.get(name.toLowerCase()) ?? name);
  const windows = byName.get(name.replace(/\s+/g, ' ').toLowerCase());
  if (windows) return windows;
  const inside = /\b[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(name)?.[0];
  if (inside && isTimeZone(inside)) return inside;
  const shown = SHOWN.find(([words]) => words.test(name));
  return shown ? shown[1] : byOffset(name);
}

/** “UTC+2”, “GMT-05:00”, “(UTC+01:00)”; whole hours are zones of IANA, whose sign is the other way round. */
function byOffset(name: string): string | undefined {
  const [, sign, hours, minutes = '00'] =
    /^\(?(?:UTC|GMT)\s*([+-])(\d{1,2})(?::?(\d\d))?\)?$/i.exec(name) ?? [];
  if (!sign || minutes !== '00') return /^\(?(UTC|GMT|Z)\)?$/i.test(name) ? 'UTC' : undefined;
  if (Number(hours) === 0) return 'UTC';
  const zone = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return isTimeZone(zone) ? zone : undefined;
}
