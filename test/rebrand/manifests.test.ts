import { describe, expect, it } from 'vitest';
import { withForeignGroups } from '../../src/rebrand/manifests/foreign-groups.ts';
import { isManifest, mergeWorlds, readManifest } from '../../src/rebrand/read-manifest.ts';

const POM = `<project><parent><groupId>org.spring</groupId><artifactId>boot</artifactId></parent>
<groupId>mn.gov.emongolia</groupId><artifactId>emongolia-api</artifactId>
<dependencies>
  <dependency><groupId>mn.gov.emongolia</groupId><artifactId>emongolia-core</artifactId></dependency>
  <dependency><groupId>mn.sdk.emongolia</groupId><artifactId>emongolia-sdk</artifactId>
    <exclusions><exclusion><groupId>x.y</groupId><artifactId>z</artifactId></exclusion></exclusions></dependency>
</dependencies></project>`;
const CORE = `<project><parent><groupId>mn.gov.emongolia</groupId><artifactId>emongolia-api</artifactId></parent>
<artifactId>emongolia-core</artifactId></project>`;

function world(files: Readonly<Record<string, string>>) {
  const worlds = Object.entries(files).map(([path, text]) => {
    expect(isManifest(path)).toBe(true);
    return readManifest(path, text);
  });
  return mergeWorlds(worlds);
}

describe('what a donor defines and what it takes from elsewhere', () => {
  it.each([
    [
      'an npm package',
      { 'package.json': '{"name":"a","dependencies":{"b":"1","c":"workspace:*"}}' },
      ['a'],
      ['b'],
    ],
    ['a Go module', { 'go.mod': 'module a.mn/x\nrequire (\n  b.mn/y v1.0.0\n)\n' }, ['a.mn/x'], ['b.mn/y']],
    [
      'a Gradle build',
      {
        'settings.gradle': "rootProject.name = 'app'\ninclude ':core', ':web:ui'\n",
        'build.gradle.kts': 'group = "mn.app"\n',
        'core/build.gradle':
          "implementation 'mn.app:core:1'\nimplementation group: 'mn.sdk', name: 'pay', version: '1'\n",
        'gradle/libs.versions.toml': 'sdk = { module = "mn.sdk:sdk-core", version = "1" }\n',
      },
      ['*:app', '*:core', '*:ui', 'mn.app:*'],
      ['mn.sdk:pay', 'mn.sdk:sdk-core'],
    ],
    [
      'a project of .NET',
      {
        'src/Emongolia.Api.csproj':
          '<Project><PackageReference Include="Emongolia.Sdk" Version="1" /></Project>',
        'src/Emongolia.Sdk2.csproj': '<Project></Project>',
        'packages.config': '<packages><package id="Emongolia.Sdk2" version="1" /></packages>',
      },
      ['Emongolia.Api', 'Emongolia.Sdk2'],
      ['Emongolia.Sdk'],
    ],
    [
      'a project of Python',
      {
        'pyproject.toml':
          '[project]\nname = "em-api"\ndependencies = ["em-sdk>=1", "em-local @ file:../x"]\n',
        'requirements-dev.txt': '# all\nem-tools==1.2\n-r base.txt\n./local\n',
        'b/pyproject.toml':
          '[tool.poetry]\nname = "b"\n[tool.poetry.dependencies]\npython = "3"\nc = { path = "../c" }\n',
      },
      ['b', 'em-api', 'em_api'],
      ['em-sdk', 'em-tools', 'em_sdk', 'em_tools', 'python'],
    ],
    [
      'gems, with an engine of the tree',
      {
        Gemfile: 'gem "em-sso"\npath "engines" do\n  gem "em_desk"\nend\ngem "em_local", path: "x"\n',
        'engines/em_desk.gemspec':
          'Gem::Specification.new do |s|\n  s.name = "em_desk"\n  s.add_dependency "em_kinds"\nend\n',
        'Gemfile.lock': 'PATH\n  remote: x\n  specs:\n    em_local (1)\n\nGEM\n  specs:\n    em-log (2)\n',
      },
      ['em_desk'],
      ['em-log', 'em-sso', 'em_kinds', 'em_log', 'em_sso'],
    ],
    [
      'pods, and packages of Swift',
      {
        Podfile: "pod 'EmPods/Core'\npod 'EmViews', :path => 'x'\n",
        'EmViews.podspec':
          "Pod::Spec.new do |s|\n  s.name = 'EmViews'\n  s.dependency 'EmBase', '~> 1'\nend\n",
        'Package.swift':
          'let package = Package(name: "EmCore", dependencies: [.package(url: "https://example.org/em-kit", from: "1.0.0")], targets: [.target(name: "EmCore", dependencies: [.product(name: "EmKit", package: "em-kit")])])\n',
      },
      ['EmCore', 'EmViews'],
      ['EmBase', 'EmKit', 'EmPods', 'em-kit'],
    ],
    [
      'charts of Helm, and roles and collections of Ansible',
      {
        'a/Chart.yaml':
          'name: em\ndependencies:\n  - { name: em-lib, repository: "oci://example.org" }\n  - { name: em-near, repository: "file://../near" }\n',
        'requirements.yml':
          'roles:\n  - src: em.base\n  - https://example.org/x\ncollections: [em.platform]\n',
        'b/requirements.yaml': 'dependencies:\n  - { name: em-old, repository: "https://example.org" }\n',
      },
      ['em'],
      ['em-lib', 'em-old', 'em.base', 'em.platform'],
    ],
    [
      'a project of PHP',
      { 'composer.json': '{"name":"em/api","require":{"php":"8","em/sdk":"1"}}' },
      ['em/api'],
      ['em/sdk'],
    ],
    [
      'a crate',
      {
        'Cargo.toml': '[package]\nname = "em-api"\n[dependencies]\nem-sdk = "1"\nown = { path = "../own" }\n',
      },
      ['em-api', 'em_api'],
      ['em-sdk', 'em_sdk'],
    ],
  ])('in %s', (_, files, own, foreign) => {
    const { ownPackages, foreignPackages } = world(files as Record<string, string>);
    expect({ ownPackages, foreignPackages }).toEqual({ ownPackages: own, foreignPackages: foreign });
  });

  it('in Maven, over all modules, and the groups that foreign artifacts are imported by', () => {
    const found = world({ 'pom.xml': POM, 'core/pom.xml': CORE });
    expect(found.ownPackages).toEqual([
      'emongolia-api',
      'emongolia-core',
      'mn.gov.emongolia:emongolia-api',
      'mn.gov.emongolia:emongolia-core',
    ]);
    expect(found.foreignPackages).toEqual([
      'emongolia-sdk',
      'mn.sdk.emongolia:emongolia-sdk',
      'org.spring:boot',
      'x.y:z',
    ]);
    expect(withForeignGroups(found, ['src/main/java/x/y/A.java']).foreignPackages).toEqual(
      expect.arrayContaining(['mn.sdk.emongolia', 'org.spring']),
    );
    expect(withForeignGroups(found, ['src/main/java/x/y/A.java']).foreignPackages).not.toContain('x.y');
  });
});
