import type { ElectronApplication } from 'playwright/test';

/** How large the picture in the clipboard is, and whether it is more than one colour; null where there is none. */
export async function pictureInClipboard(
  app: ElectronApplication,
): Promise<{ readonly width: number; readonly height: number; readonly colours: number } | null> {
  return app.evaluate(async (electron) => {
    // Electron 33 has it one way, later ones another; neither's types know the other.
    const clipboard: unknown = electron.clipboard;
    const { readImage } = clipboard as { readImage?: () => Electron.NativeImage };
    const { read } = clipboard as { read?: () => Promise<{ getType: (type: string) => Promise<Blob> }[]> };
    const picture = readImage
      ? readImage()
      : electron.nativeImage.createFromBuffer(
          Buffer.from(await (await (await read!())[0]!.getType('image/png')).arrayBuffer()),
        );
    if (picture.isEmpty()) return null;
    const pixels = new Uint32Array(new Uint8Array(picture.toBitmap()).buffer);
    return { ...picture.getSize(), colours: new Set(pixels).size };
  });
}
