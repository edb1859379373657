package eu.lotse.benchmarks;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The printed rules of a matter, compiled in memory. */
final class HandWrittenRules {

  private HandWrittenRules() {}

  /**
   * @param rules in the order in which they are numbered
   */
  static Matching compile(Matter matter, List<Rule> rules) {
    return compile(new HandWritten(matter, rules));
  }

  private static Matching compile(HandWritten written) {
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    var javac = ToolProvider.getSystemJavaCompiler();
    var errors = new StringWriter();
    String name = HandWritten.PACKAGE + "." + written.className();
    try (var files = inMemory(javac.getStandardFileManager(null, null, null), classes)) {
      var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
      var source = List.of(source(name, written.source()));
      if (!javac.getTask(errors, files, null, options, null, source).call()) {
        throw new IllegalStateException("The printed rules do not compile: " + errors);
      }
      return (Matching) loader(classes).loadClass(name).getConstructor().newInstance();
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JavaFileObject source(String name, String text) {
    var uri = URI.create("memory:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static JavaFileManager inMemory(
      JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
    return new ForwardingJavaFileManager<>(files) {
      @Override
      public JavaFileObject getJavaFileForOutput(
          Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
          @Override
          public OutputStream openOutputStream() {
            return classes.computeIfAbsent(name, n -> new ByteArrayOutputStream());
          }
        };
      }
    };
  }

  private static ClassLoader loader(Map<String, ByteArrayOutputStream> classes) {
    return new ClassLoader(HandWrittenRules.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
      }
    };
  }
}
