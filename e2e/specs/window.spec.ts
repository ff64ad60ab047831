import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, quit, test, type Launched } from '../launch.ts';

const boundsOf = ({ app }: Launched) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds());

test('the window opens where it was closed, and in sight when its screen is gone', async ({ start, folder }) => {
  const profile = join(folder, 'profile');
  let launched = await start(profile);
  const place = { x: 123, y: 45, width: 900, height: 700 };
  await launched.app.evaluate(({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    window!.setBounds(wanted);
    window!.close(); // at once: before the place would be written down by itself
  }, place);
  await quit(launched);
  expect(JSON.parse(readFileSync(join(profile, 'window.json'), 'utf8'))).toEqual({ ...place, maximized: false });

  launched = await start(profile);
  expect(await boundsOf(launched)).toEqual(place);
  await quit(launched);

  writeFileSync(join(profile, 'window.json'), JSON.stringify({ ...place, x: 9_000, maximized: false }));
  launched = await start(profile);
  const { x, width } = await boundsOf(launched);
  expect([x >= 0, x + width <= 1_600]).toEqual([true, true]);
  await quit(launched);

  writeFileSync(join(profile, 'window.json'), '{"width": "wide"');
  launched = await start(profile);
  expect((await boundsOf(launched)).width).toBe(1_440);
});
