import { NAMES } from '../../publish/publication.ts';
import { withScheme } from '../document/with-scheme.ts';
import { NO_COLOURS, type Colours } from './colours.ts';

/** The systems that there are steps for; `unknown` stands for what works in most. */
export const SYSTEMS = ['wordpress', 'typo3', 'drupal', 'contao', 'builder', 'static', 'unknown'] as const;

export type System = (typeof SYSTEMS)[number];

/** The servers that there are tested configurations for; `unknown` stands for the headers alone. */
export const SERVERS = ['apache', 'nginx', 'caddy', 'unknown'] as const;

export type ServerKind = (typeof SERVERS)[number];

/** Where the widget and its files will be, and what the page around it allows. */
export interface Places {
  readonly system: System;
  /** Whether her account may put scripts into a page: `unfiltered_html` in WordPress. */
  readonly mayScript: boolean;
  /** Whether the files are on the server of the page. */
  readonly isOwnServer: boolean;
  /** Whether the page has a Content Security Policy. */
  readonly hasPolicy: boolean;
  /** The policy as it is now; empty if she doesn't know it. */
  readonly policy: string;
  /** Whether a consent tool holds scripts back. */
  readonly hasConsent: boolean;
  readonly server: ServerKind;
  /** Address of schedule.json. */
  readonly schedule: string;
  /** Address of series-schedule.js. */
  readonly script: string;
  /** Address of a page with all dates, if it is neither the series' own nor that of the package. */
  readonly page: string;
  /** The folder to which addresses in the document belong: that of the schedule, once she has left its field. */
  readonly folder: string;
  /** Whether all dates stand in the page until the script runs, or only a link. */
  readonly isList: boolean;
  readonly hasPreload: boolean;
  readonly hasIntegrity: boolean;
  /** Whether nothing is fetched before the visitor clicks. */
  readonly waitsForClick: boolean;
  readonly colours: Colours;
}

export const INITIAL_PLACES: Places = {
  system: 'unknown',
  mayScript: true,
  isOwnServer: true,
  hasPolicy: false,
  policy: '',
  hasConsent: false,
  server: 'apache',
  schedule: '',
  script: '',
  page: '',
  folder: '',
  isList: true,
  hasPreload: true,
  hasIntegrity: false,
  waitsForClick: false,
  colours: NO_COLOURS,
};

/** What goes into a page: the element, the `div`, a link that the script makes the widget, or only a link. */
export type Form = 'element' | 'box' | 'link' | 'page';

/** The form that survives where scripts may not be saved (docs/embedding.md has the table). */
const WITHOUT_SCRIPTS: Readonly<Record<System, Form>> = {
  wordpress: 'box',
  typo3: 'link',
  drupal: 'link',
  contao: 'box',
  builder: 'page',
  static: 'element',
  unknown: 'link',
};

/** Sessions that a list in a snippet has at most: a longer one nobody copies, and the page would wait for it. */
export const LONGEST_LIST = 100;

/** Whether a snippet may have all dates as a list. */
export const mayHaveList = (places: Places, count: number): boolean =>
  count <= LONGEST_LIST && ['element', 'box'].includes(formOf(places));

/** The folder in which a system keeps files that may be uploaded, below the address of the website. */
export const SYSTEM_FOLDERS: Readonly<Record<System, string>> = {
  wordpress: 'termine/',
  typo3: 'fileadmin/termine/',
  drupal: 'sites/default/files/termine/',
  contao: 'files/termine/',
  builder: 'termine/',
  static: 'termine/',
  unknown: 'termine/',
};

/** The form for a place. */
export const formOf = ({ system, mayScript }: Places): Form =>
  mayScript ? 'element' : WITHOUT_SCRIPTS[system];

/** Where the files will be, whole. */
export interface Addresses {
  readonly schedule: string;
  readonly script: string;
  /** Address of the folder with the schedule, with a slash at its end. */
  readonly folder: string;
  /** Page with all dates. */
  readonly page: string;
}

/** Whether an address is one that pages can load from. */
export const isSecure = (written: string): boolean =>
  /^https:\/\//i.test(written.trim()) && !!URL.parse(written.trim())?.hostname.includes('.');

/** Whether an address is one that pages can load from, or of a machine that only its owner reaches. */
const isUsable = (written: string) =>
  isSecure(written) || /^https?:\/\/(\w+\.)?localhost(:\d+)?\//.test(written.trim());

/** The address of a schedule as it is meant: in a folder it has its usual name. */
export function scheduleIn(written: string): string {
  const url = isUsable(written) ? URL.parse(written.trim()) : null;
  return url?.pathname.endsWith('/') && !url.search && !url.hash ? url.href + NAMES.schedule : written;
}

/** Whether a path has neither an ending nor a slash, as people write folders. */
const isBareFolder = ({ pathname, search, hash }: URL) => !search && !hash && !/\/$|\.[^/]*$/.test(pathname);

/**
 * The address of a schedule once she has left its field: without an ending, it is that of a folder.
 * @param folder that the schedule had so far: where she takes the name of the file away again, it stays away
 */
export function enteredSchedule(written: string, folder: string): string {
  const whole = withScheme(written);
  const url = isUsable(whole) ? URL.parse(whole.trim()) : null;
  const isFolder = url && isBareFolder(url) && `${url.href}/` !== folder;
  return scheduleIn(isFolder ? `${url.href}/` : whole);
}

/**
 * The addresses with everything that she left out filled in; undefined as long as that of the schedule is missing.
 * @param url the page that the series itself names
 */
export function addressesOf({ schedule, script, page }: Places, url = ''): Addresses | undefined {
  const file = scheduleIn(schedule.trim());
  if (!isUsable(file) || (script.trim() && !isUsable(script))) return undefined;
  const folder = new URL('.', file).href;
  return {
    schedule: new URL(file).href,
    script: script.trim() ? new URL(script.trim()).href : `${folder}series-schedule.js`,
    folder,
    page: page.trim() || url || `${folder}${NAMES.page}`,
  };
}
