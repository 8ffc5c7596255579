import type { Place } from './place.ts';

export type ImageFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'ico' | 'svg';

/** What an image's first bytes say; sizes in pixels, or an SVG's units; 0 where it does not say. */
export type ImageFacts = { readonly format: ImageFormat; readonly width: number; readonly height: number };

/** What a picture is for, as its name and its users tell. */
export type AssetRole = 'logo' | 'icon' | 'splash' | 'share-image' | 'font' | 'picture';

/** A picture, an icon or a font of the donor, for those who design the recipient's. */
export type Asset = {
  readonly path: string;
  readonly role: AssetRole;
  /** Whether it carries the donor's face: such ones are to be replaced, others to be looked at. */
  readonly isIdentity: boolean;
  /** What the bytes are; of a font or an unknown kind the extension. */
  readonly format: string;
  /** The extension says something else than the bytes. */
  readonly isMisnamed: boolean;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Other paths with the same bytes. */
  readonly copies: readonly string[];
  readonly usedIn: readonly Place[];
};

/** A place where a name, a title or a colour of the recipient's belongs and that the donor left empty or general. */
export type SlotKind =
  | 'manifest-name'
  | 'manifest-colour'
  | 'title-missing'
  | 'title-general'
  | 'theme-colour-missing'
  | 'alt-text'
  | 'colour';

export type Slot = { readonly kind: SlotKind; readonly value: string; readonly place: Place };

export type AssetList = { readonly assets: readonly Asset[]; readonly slots: readonly Slot[] };

/** A logo or an icon of the donor's, by its path. */
export type Mark = Pick<Asset, 'path' | 'role' | 'format' | 'width' | 'height' | 'bytes'>;

/** A colour of the donor's theme, in small letters. */
export type ColourCount = { readonly colour: string; readonly count: number; readonly files: number };

/** What a donor is known by beside its names. */
export type BrandMarks = { readonly marks: readonly Mark[]; readonly colours: readonly ColourCount[] };
