import { readFileSync, writeFileSync } from 'node:fs';
import type { ElectronApplication } from 'playwright/test';

/** A4 upright at 96 pixels an inch. */
const PAGE = { width: 794, height: 1123 };

/** Takes a picture of the first page of a report, as wide as paper: the HTML in a window without scripts. */
export async function printedPage(app: ElectronApplication, html: string, picture: string): Promise<void> {
  const png = await app.evaluate(
    async ({ BrowserWindow }, { text, width, height }) => {
      const window = new BrowserWindow({
        show: false,
        useContentSize: true,
        width,
        height,
        webPreferences: { sandbox: true, javascript: false, offscreen: true, partition: 'pictures' },
      });
      await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(text)}`);
      await window.webContents.insertCSS('::-webkit-scrollbar { display: none }');
      await new Promise((painted) => setTimeout(painted, 500));
      const image = await window.webContents.capturePage();
      window.destroy();
      return image.toPNG().toString('base64');
    },
    { text: readFileSync(html, 'utf8'), ...PAGE },
  );
  writeFileSync(picture, Buffer.from(png, 'base64'));
}
