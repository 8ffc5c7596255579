/** How far the head of a file is looked at, in UTF-16 units: its imports stand there. */
const HEAD = 3000;

/** What only tests and their data are made with, by the language that imports it. */
const TOOLS: Readonly<Record<string, RegExp>> = {
  swift:
    /^\s*(?:@testable import \w|import (?:XCTest|Nimble|Quick|Testing|SnapshotTesting|ViewInspector)\b)/m,
  kotlin: jvm(),
  java: jvm(),
  groovy: jvm(),
  csharp:
    /^\s*using (?:static )?(?:Xunit|NUnit|Moq|FluentAssertions|Shouldly|AutoFixture|Bogus|NSubstitute|Microsoft\.VisualStudio\.TestTools|TechTalk\.SpecFlow|Reqnroll|WireMock|Microsoft\.AspNetCore\.Mvc\.Testing)\b/m,
  python:
    /^(?:import|from) (?:pytest|unittest|hypothesis|behave|freezegun|requests_mock|model_bakery|django\.test|rest_framework\.test)\b/m,
  typescript:
    / from ['"](?:vitest|@jest\/globals|@playwright\/test|@testing-library\/|@storybook\/|msw['"/]|@faker-js\/faker|@angular\/core\/testing|@vue\/test-utils|supertest|@nestjs\/testing|cavy['"]|detox['"/]|@wdio\/|webdriverio['"]|node:test['"]|ava['"]|chai['"])/,
  dart: /^import 'package:(?:flutter_test|test|mockito|mocktail|integration_test)\//m,
  go: /^\s*(?:\w+ )?"(?:testing|github\.com\/stretchr\/testify\/\w+)"/m,
  ruby: /^\s*(?:require ['"](?:rspec|minitest|spec_helper|rails_helper|test_helper|factory_bot)|RSpec\.describe|FactoryBot\.define)/m,
  php: /^use (?:PHPUnit|Faker|Tests|Mockery)\\/m,
  // What WireMock answers to a request.
  json: /^\s*\{\s*(?:"(?:id|name|priority)"\s*:[^{},\n]*,\s*)*"request"\s*:\s*\{[^{}]*"url(?:Path)?(?:Pattern|Template)?"\s*:/,
};

/** Whether a file says by what it imports that it tests the program, or makes up data for that, wherever it lies. */
export function isTestCode(language: string, text: string): boolean {
  return TOOLS[language]?.test(text.slice(0, HEAD)) === true;
}

function jvm(): RegExp {
  return /^\s*import (?:static )?(?:org\.(?:junit|mockito|testng|assertj|hamcrest|robolectric|springframework\.(?:boot\.)?test)|io\.(?:mockk|kotest|cucumber|restassured)|kotlin\.test|androidx\.test|com\.github\.tomakehurst\.wiremock|com\.google\.common\.truth|spock\.lang)\b/m;
}
