import { expect, type Locator, type Page } from 'playwright/test';
import { say } from '../words.ts';

const CONTENTS = {
  claims: 'export-dialog.claims',
  comparison: 'export-dialog.comparison',
  report: 'export-dialog.report',
} as const;

/** The export dialog. */
export class ExportDialog {
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: say('export-dialog.title') });
  }

  async open(what: keyof typeof CONTENTS): Promise<void> {
    await this.page.keyboard.press('Control+e');
    await this.choose(say(CONTENTS[what]));
  }

  /** Chooses one of the options that stand side by side. */
  async choose(option: string): Promise<void> {
    const radio = this.dialog.getByRole('radio', { name: option, exact: true });
    await radio.click();
    await expect(radio).toBeChecked();
  }

  async check(name: string): Promise<void> {
    await this.dialog.getByText(name, { exact: false }).click();
    await expect(this.dialog.getByRole('checkbox', { name })).toBeChecked();
  }

  /** Exports, and waits for the notice that it is done. */
  async export(notice: string): Promise<void> {
    await this.dialog.getByRole('button', { name: say('button.export') }).click();
    await expect(this.page.getByText(notice).first()).toBeVisible(); // an earlier one may still be there
    await expect(this.dialog).toBeHidden();
  }
}
