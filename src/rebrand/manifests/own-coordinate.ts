/**
 * Whether a donor defines an artifact, `group:artifact`. A Maven project says both in one place; a Gradle build says its
 * groups as `group:*` and its artifacts as `*:artifact`.
 */
export function isOwnCoordinate(coordinate: string, own: (name: string) => boolean): boolean {
  const colon = coordinate.indexOf(':');
  const [group, artifact] = [coordinate.slice(0, colon), coordinate.slice(colon + 1)];
  if (own(coordinate) || (own(`${group}:*`) && own(`*:${artifact}`))) return true;
  // `${project.groupId}`: whatever the group is, it is the project's.
  return (group === '' || group.includes('${')) && (own(artifact) || own(`*:${artifact}`));
}
