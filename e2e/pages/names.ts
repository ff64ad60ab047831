import type { Locator, Page } from 'playwright/test';
import { say } from '../words.ts';

/** The Names screen. */
export class Names {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+7');
    await this.page.getByRole('heading', { name: say('names.title'), exact: true }).waitFor();
  }

  /** Two spellings that may be of one name. */
  proposal(a: string, b: string): Locator {
    return this.page.getByRole('listitem', { name: say('name-proposals.pair', { a, b }) });
  }

  get list(): Locator {
    return this.page.getByRole('grid', { name: say('name-list.names') });
  }

  row(name: string | RegExp): Locator {
    return this.list.getByRole('row', { name });
  }

  /** What is known of the name that is chosen. */
  editor(name: string): Locator {
    return this.page.getByRole('region', { name: say('name-editor.label', { name }) });
  }

  get notices(): Locator {
    return this.page.getByRole('region', { name: say('frame.notices') });
  }
}
