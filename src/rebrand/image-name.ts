const IMAGE =
  /^(?:[\w.-]+(?:\.[\w-]+|:\d+)\/|localhost\/)?([a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)+)(?::[\w.-]*)?(?:@[\w:]*)?$/;
/** No registry takes longer names. */
const LONGEST = 255;

/** Owner and name of an image, without its host, tag and digest: `owner/portal`; null for what is none. */
export function imageName(image: string): string | null {
  return image.length > LONGEST ? null : (IMAGE.exec(image)?.[1] ?? null);
}
