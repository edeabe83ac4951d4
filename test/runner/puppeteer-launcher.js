import { ChromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** Runs the test files one after the other in Chromium or Firefox, each in a fresh page. */
export class PuppeteerLauncher extends ChromeLauncher {
  /**
   * @param {string} name
   * @param {import('puppeteer-core').LaunchOptions} launchOptions
   */
  constructor(name, launchOptions) {
    super(launchOptions, createContext, createPage, puppeteer, 1);
    this.name = name;
  }

  /**
   * Closes the page instead of keeping it for the next file, where it would lack the focus if a test has moved
   * that to the toolbar of Firefox.
   *
   * @param {string} id
   */
  async stopSession(id) {
    const page = this.getPage(id);
    const result = await super.stopSession(id);
    this.inactivePages.length = 0;
    await page.browserContext().close();
    return result;
  }
}

const createContext = ({ browser }) => browser.defaultBrowserContext();

/** A page in a background tab gets no animation frames; a page in a context of its own does. */
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();
