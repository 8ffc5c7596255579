/**
 * What one file cannot know and all donors together can: gathered from their manifests before the pass,
 * so that a name is judged the same way in every file of every donor. All lists are sorted and unique.
 */
export type World = {
  /** Packages that some donor defines: the `name` of a package.json or a pubspec.yaml, the module of a go.mod. */
  readonly ownPackages: readonly string[];
  /** The directories that these stand in. */
  readonly ownFolders: readonly string[];
  /** Packages that donors depend on and none defines: they live in a registry and keep their names. */
  readonly foreignPackages: readonly string[];
  /** Groups of foreign artifacts of the JVM whose owner the packages below may be of, too. */
  readonly foreignGroups: readonly string[];
  /** Packages of the JVM in which donors have files, of such owners. */
  readonly jvmPackages: readonly string[];
  /** Modules by their whole path, with dots, that are called as hosts are: `src.onegov.org`. */
  readonly moduleNames: readonly string[];
  /** XML namespaces and protobuf packages: both ends of a wire must spell them alike. */
  readonly wireNames: readonly string[];
  /** Java packages of code made from protobuf: theirs, unless the plan renames the package itself. */
  readonly protoPackages: readonly string[];
  /** Namespaces of C# that are made of the name of a protobuf package: `Gov.Pay.V1`. */
  readonly protoNamespaces: readonly string[];
  /** Quoted names in applied migrations: they exist in deployed databases. */
  readonly databaseNames: readonly string[];
  /** Names of several words in applied migrations of SQL, quoted or not: `nlx_management`; and of other migrations their own. */
  readonly migratedNames: readonly string[];
  /** Tables, views and schemas of one word that SQL makes, in small letters; and those of applied migrations alone. */
  readonly tables: readonly string[];
  readonly migratedTables: readonly string[];
  /** Names of several words that migrations make which are programs, and so follow a rename: `ieducar_image`. */
  readonly migratedColumns: readonly string[];
  /** Namespaces of PHP that donors load from their own folders, and those that packages bring; no `\` at their ends. */
  readonly ownNamespaces: readonly string[];
  readonly foreignNamespaces: readonly string[];
  /** Images that donors build themselves, with their owners: `owner/portal`. */
  readonly ownImages: readonly string[];
};

export const EMPTY_WORLD: World = {
  ownPackages: [],
  ownFolders: [],
  foreignPackages: [],
  foreignGroups: [],
  jvmPackages: [],
  moduleNames: [],
  wireNames: [],
  protoPackages: [],
  protoNamespaces: [],
  databaseNames: [],
  migratedNames: [],
  tables: [],
  migratedTables: [],
  migratedColumns: [],
  ownNamespaces: [],
  foreignNamespaces: [],
  ownImages: [],
};
