import { imageName } from '../image-name.ts';
import { imageAt } from './image-at.ts';
import type { Protection } from './protection.ts';

/**
 * An image that its owner has published: under another name there is none until somebody has built it. What the tree
 * itself builds is renamed wherever it is said. Images of a registry with a host of its own are `address`.
 */
export const registryImage: Protection = {
  code: 'registry-image',
  soft: true,
  protects(context, { world }) {
    const image = context.term.name.kind === 'word' ? imageAt(context) : null;
    if (image === null) return false;
    const [owner = ''] = image.split('/');
    const name = imageName(image);
    return name !== null && !/[.:]/.test(owner) && !world.ownImages.includes(name);
  },
};
