import { builtImages, composedImages } from './built-images.ts';
import { cargoManifest } from './cargo-manifest.ts';
import { cocoaPods } from './cocoa-pods.ts';
import { composerLock } from './composer-lock.ts';
import { composerManifest } from './composer-manifest.ts';
import { galaxyRequirements } from './galaxy-requirements.ts';
import { goModule } from './go-module.ts';
import { gradleBuild } from './gradle-build.ts';
import { helmChart } from './helm-chart.ts';
import { mavenPom } from './maven-pom.ts';
import { npmManifest } from './npm-manifest.ts';
import { nugetProject } from './nuget-project.ts';
import type { Packages } from './packages.ts';
import { pubspec } from './pubspec.ts';
import { pythonProject } from './python-project.ts';
import { rubyGems } from './ruby-gems.ts';
import { swiftPackage } from './swift-package.ts';

/** A file that says which packages a donor defines and which it takes from elsewhere. */
type Manifest = {
  readonly file: RegExp;
  readonly read: (text: string, path: string) => Packages;
};

export const MANIFESTS: readonly Manifest[] = [
  { file: /(?:^|\/)package\.json$/, read: npmManifest },
  { file: /(?:^|\/)go\.mod$/, read: goModule },
  { file: /(?:^|\/)pubspec\.yaml$/, read: pubspec },
  { file: /(?:^|\/)pom\.xml$/, read: mavenPom },
  { file: /\.gradle(?:\.kts)?$|(?:^|\/)gradle(?:\.properties|\/[^/]+\.versions\.toml)$/, read: gradleBuild },
  {
    file: /\.(?:cs|fs|vb)proj$|(?:^|\/)(?:packages\.config|Directory\.Packages\.props)$/,
    read: nugetProject,
  },
  {
    file: /(?:^|\/)(?:requirements[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile)$/,
    read: pythonProject,
  },
  { file: /(?:^|\/)composer\.json$/, read: composerManifest },
  { file: /(?:^|\/)composer\.lock$/, read: composerLock },
  { file: /(?:^|\/)Cargo\.toml$/, read: cargoManifest },
  { file: /\.gemspec$|(?:^|\/)(?:Gemfile(?:\.lock)?|gems\.rb)$/, read: rubyGems },
  { file: /\.podspec$|(?:^|\/)Podfile$/, read: cocoaPods },
  { file: /(?:^|\/)(?:Package\.swift|project\.pbxproj)$/, read: swiftPackage },
  { file: /(?:^|\/)Chart\.ya?ml$/, read: helmChart },
  { file: /(?:^|\/)requirements\.ya?ml$/, read: galaxyRequirements },
  { file: /(?:^|\/)(?:docker-)?(?:compose|stack)[^/]*\.ya?ml$/, read: composedImages },
  {
    file: /(?:^|\/)\.(?:github|gitea|forgejo|gitlab|circleci|azure|buildkite)\/.*\.ya?ml$|(?:^|\/)(?:\.gitlab-ci\.yml|\.drone\.ya?ml|azure-pipelines[^/]*\.ya?ml|bitbucket-pipelines\.yml|cloudbuild\.ya?ml|skaffold\.ya?ml|docker-bake\.(?:hcl|json)|Tiltfile|Jenkinsfile|Makefile|justfile|Taskfile\.ya?ml)$|(?:^|\/)[\w.-]*(?:docker|build|push|publish|release|deploy|image)[\w.-]*\.(?:sh|mk|ps1)$/i,
    read: builtImages,
  },
];
