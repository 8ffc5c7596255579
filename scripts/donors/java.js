import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './shell.js';

const PROGRAM = `
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.nio.file.*;
import java.util.*;
import javax.tools.*;

public class ParseAll {
  /** The kinds of all nodes in their order, file by file; the files in any order. A package may have more parts than before. */
  static class Shape extends com.sun.source.util.TreeScanner<Void, Void> {
    int nodes = 0;
    int sum = 0;
    int file = 0;
    void add(CompilationUnitTree unit) {
      file = 0;
      scan(unit, null);
      sum += file;
    }
    public Void scan(com.sun.source.tree.Tree tree, Void none) {
      if (tree != null) {
        nodes++;
        file = file * 31 + tree.getKind().name().hashCode();
      }
      return super.scan(tree, none);
    }
    public Void visitPackage(com.sun.source.tree.PackageTree tree, Void none) {
      return null;
    }
    public Void visitImport(com.sun.source.tree.ImportTree tree, Void none) {
      return null;
    }
  }

  public static void main(String[] args) throws Exception {
    List<Path> paths;
    try (var walk = Files.walk(Path.of(args[0]))) {
      paths = walk.filter(path -> path.toString().endsWith(".java")).toList();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    var told = new DiagnosticCollector<JavaFileObject>();
    try (var manager = compiler.getStandardFileManager(told, null, java.nio.charset.StandardCharsets.UTF_8)) {
      var files = manager.getJavaFileObjectsFromPaths(paths);
      var task = (JavacTask) compiler.getTask(null, manager, told, List.of("-proc:none"), null, files);
      int misplaced = 0;
      var shape = new Shape();
      for (CompilationUnitTree unit : task.parse()) {
        String name = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        String folder = Path.of(unit.getSourceFile().toUri()).getParent().toString().replace('\\\\', '/');
        shape.add(unit);
        if (!folder.endsWith("/" + name.replace('.', '/'))) misplaced++;
      }
      long errors = told.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).count();
      System.out.println("{\\"files\\":" + paths.size() + ",\\"errors\\":" + errors + ",\\"misplaced\\":" + misplaced + ",\\"nodes\\":" + shape.nodes + ",\\"shape\\":" + shape.sum + "}");
    }
  }
}
`;

/** Has javac's own parser read every Java file: `{ files, errors, misplaced, nodes, shape }`; null where there is no JDK. */
export function parseJava(folder, temporary) {
  const program = join(temporary, 'ParseAll.java');
  writeFileSync(program, PROGRAM);
  try {
    return JSON.parse(run('java', [program, folder], { isDonors: true }).stdout.toString());
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
