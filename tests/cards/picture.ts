import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';

/** A picture as its pixels, red, green, blue and alpha in turns. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Reads a picture, to a width if one is given. */
export async function readPicture(bytes: Uint8Array, width?: number): Promise<Picture> {
  return pixelsOf(await loadImage(bytes), width);
}

/** As small as a golden picture is kept: a third, in which a changed word still shows. */
export const goldenWidth = 400;

export async function toGolden(bytes: Uint8Array): Promise<Uint8Array> {
  return canvasOf(await loadImage(bytes), goldenWidth).encodeSync('png');
}

/** The share of pixels that differ by more than a rasteriser may: one step in six between black and white. */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if ([0, 1, 2].some((i) => Math.abs((one.data[at + i] ?? 0) - (other.data[at + i] ?? 0)) > 42)) {
      different++;
    }
  }
  return different / (one.data.length / 4);
}

/** The left and right edges of what is dark within each line of text between two heights. */
export function linesOfInk(
  { width, data }: Picture,
  { from, to }: { from: number; to: number },
): { left: number; right: number }[] {
  const lines: { left: number; right: number }[] = [];
  let line: { left: number; right: number } | undefined;
  for (let y = from; y < to; y++) {
    const row = data.subarray(y * width * 4, (y + 1) * width * 4);
    const dark = columns(width).filter((x) => isDark(row, x));
    const [left, right] = [dark[0], dark.at(-1)];
    if (left === undefined || right === undefined) {
      line = undefined;
    } else if (line) {
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
    } else {
      lines.push((line = { left, right }));
    }
  }
  return lines;
}

const columns = (width: number) => Array.from({ length: width }, (_, x) => x);
/** Ink and soft ink, but not the red of the marks. */
const isDark = (row: Uint8ClampedArray, x: number) => (row[x * 4] ?? 255) < 110;

function pixelsOf(image: Image, width?: number): Picture {
  const canvas = canvasOf(image, width ?? image.width);
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data };
}

function canvasOf(image: Image, width: number) {
  const height = Math.round((image.height * width) / image.width);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}
