import { pathRole } from '../extract/path-role.ts';
import { decisionId } from '../model/attach.ts';
import type { Edit } from '../model/edit.ts';
import type { Finding } from '../model/finding.ts';
import { type FileToStub, type StubbedFile, stubFiles } from '../stub/stub-files.ts';
import type { DecidedFolder } from './decided-modules.ts';
import type { ReadyEdits } from './texts.ts';

export type ModuleStubs = { readonly edits: ReadyEdits; readonly findings: readonly Finding[] };

/** Systems of which somebody decided on an empty form, and that the recipient has not written: their own code answers so. */
export function moduleStubs(
  files: readonly FileToStub[],
  folders: readonly DecidedFolder[],
  country: string,
): ModuleStubs {
  const edits = new Map<string, readonly Edit[]>();
  const findings: Finding[] = [];
  for (const module of new Set(folders.map((each) => each.module))) {
    const own = folders.filter((each) => each.module === module);
    const [{ decision, folder }] = own as [DecidedFolder, ...DecidedFolder[]];
    const isOwn = ({ path }: FileToStub) => own.some(({ holds }) => holds(path));
    const stubs = stubbedFiles(files.filter(isOwn), `Not available in ${country}: ${module}`);
    const by = { stage: 'decide', rule: decisionId(decision) } as const;
    let functions = 0;
    let starting = 0;
    for (const stub of stubs) {
      const place = { path: stub.path };
      if (stub.kind === 'left') {
        findings.push({
          code: 'module-stub-left',
          severity: 'warning',
          args: { module, why: stub.why },
          place,
        });
        continue;
      }
      functions += stub.functions;
      starting += stub.starting;
      if (stub.inserts.length > 0)
        edits.set(
          stub.path,
          stub.inserts.map(({ at, text }) => ({ span: { start: at, end: at }, old: '', text, by })),
        );
    }
    const count = stubs.filter((stub) => edits.has(stub.path)).length;
    findings.push({
      code: 'module-stubbed',
      severity: functions === 0 ? 'warning' : 'info',
      args: { module, functions, files: count, starting },
      place: { path: folder },
    });
  }
  return { edits, findings };
}

/** Tests say what the system did, and nothing calls them: they are told and stay. */
function stubbedFiles(files: readonly FileToStub[], message: string): readonly StubbedFile[] {
  const isTest = ({ path }: FileToStub) => pathRole(path) === 'test';
  const stubs = stubFiles(
    files.filter((file) => !isTest(file)),
    message,
  );
  const tests = files
    .filter(isTest)
    .filter(({ path }) => /\.(?:[mc]?[jt]sx?|java|kt|php|py|go|cs|rb)$/.test(path));
  return [...stubs, ...tests.map(({ path }) => ({ kind: 'left', path, why: 'stub-test' }) as const)];
}
