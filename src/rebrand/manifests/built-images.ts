import { imageName } from '../image-name.ts';
import { record } from './json-record.ts';
import type { Packages } from './packages.ts';
import { yamlRecord } from './yaml-record.ts';

/** What builds images, says so somewhere. */
const BUILDS =
  /\b(?:docker|podman|nerdctl|buildah|buildx|img)\b[^\n]{0,80}[\s"'](?:build|bake|tag|push|bud)(?=[\s"',)]|$)|build-push-action|docker\/metadata-action|kaniko|docker-maven-plugin|dockerfile-maven|bootBuildImage|\bdocker_build\b|\bskaffold\b|\bjib\b|docker@\d|\bdocker\.build\b/im;
const IMAGES = /(?<![\w./-])[\w.-]+(?::\d+)?(?:\/[\w.-]+)+(?::[\w.-]+)?/g;

/** The images that a script or a pipeline builds: all that one names which builds any. */
export function builtImages(text: string): Packages {
  return { ownPackages: [], foreignPackages: [], ownImages: imagesBuilt(text) };
}

/** The images of a compose file's services that say how they are built. */
export function composedImages(text: string): Packages {
  const services = Object.values(record(yamlRecord(text)['services'])).map(record);
  const ownImages = services.flatMap(({ image, build }) =>
    build !== undefined && typeof image === 'string' ? (imageName(image) ?? []) : [],
  );
  return { ownPackages: [], foreignPackages: [], ownImages };
}

/** The same of a build of programs, which may do that too. */
export function imagesBuilt(text: string): readonly string[] {
  if (!BUILDS.test(text)) return [];
  return [...text.matchAll(IMAGES)].flatMap(([image]) => imageName(image) ?? []);
}
